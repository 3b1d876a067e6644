import { isBlank } from '../table/cells.ts';
import { headerWords, isRatio } from '../vocabulary/ratio-words.ts';
import { isWordFor } from '../vocabulary/words-for.ts';
import type { Columns, Profile } from './columns.ts';
import { ratioNamed } from './ratio-names.ts';

/** How plainly a column is money: by a currency in its header or cells, by a word of its header, or only by its cents. */
export type MoneySign = 'currency' | 'word' | 'cents';

const isMoneyWord = isWordFor('cost', 'expense', 'revenue', 'sales');

/** Why a column is taken for money; null where nothing says so. A ratio, an id or a plan is none. */
export function looksLikeMoney(columns: Columns, column: number): MoneySign | null {
  const { key, currency } = columns.body.keys[column]!;
  const profile = columns.profile(column);
  if (profile.filled === 0 || profile.numeric < 0.8 || profile.numbers.percent) return null;
  if (isRatio(key) || ratioNamed(key)) return null;
  if (currency !== '' || profile.hasMoneySigns) return isCode(profile) ? null : 'currency';
  if (headerWords(key).some(isMoneyWord)) return 'word';
  return hasCents(profile) ? 'cents' : null;
}

/** `R100`, `R101`, … are codes of something, though a rand is written so. */
const isCode = ({ distinct, filled, decimals }: Profile): boolean =>
  decimals === 0 &&
  filled > 3 &&
  distinct.size === filled &&
  [...distinct].every((text) => /^\p{L}{1,2}\d+$/u.test(text));

/** At most two decimals, and cents in at least a few of the cells, or written out where there are none: `100.00`. */
function hasCents({ cells, numbers, decimals, filled }: Profile): boolean {
  if (decimals === 0 || decimals > 2) return false;
  if (filled > 1 && cells.every((cell) => isBlank(cell) || (typeof cell === 'string' && /[.,]\d\d$/.test(cell.trim()))))
    return numbers.values.some((value) => Math.abs(value) >= 10);
  let broken = 0;
  let large = 0;
  for (const value of numbers.values) {
    if (!Number.isInteger(value) && !Number.isNaN(value)) broken++;
    if (Math.abs(value) >= 10) large++;
  }
  return broken >= Math.max(1, filled * 0.2) && large >= filled * 0.2;
}
