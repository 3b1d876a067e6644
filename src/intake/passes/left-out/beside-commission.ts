import { sumOf } from '../../columns/sum-of.ts';
import type { Columns } from '../../evidence/columns.ts';
import { isRatio } from '../../vocabulary/ratio-words.ts';
import type { Draft } from '../draft.ts';
import { noOutcome } from './counts.ts';

/** One share of another column in all rows, in cents. */
function isShareOf(columns: Columns, whole: number, column: number): boolean {
  const [wholes, parts] = [whole, column].map((one) => columns.profile(one).numbers.values) as [
    Float64Array,
    Float64Array,
  ];
  const share = sumOf(parts) / sumOf(wholes);
  return (
    columns.profile(column).distinct.size > 1 &&
    parts.some((part) => part >= 0.5) &&
    parts.every((part, row) => Math.abs((part || 0) - share * (wholes[row] || 0)) < 0.0101)
  );
}

export const costIsCommission = ({ roles, map: { fields } }: Draft): boolean =>
  fields.has('cost') && fields.get('cost') === roles.get('commission');

/** What a network takes beside the commission on a sale is a few cents or a few units: cents of any size are money there. */
export function isBesideCommission(draft: Draft, columns: Columns, column: number): boolean {
  const commission = draft.roles.get('commission');
  if (commission === undefined || column === commission) return false;
  const { filled, numeric, numbers, decimals, cells } = columns.profile(column);
  if (filled === 0 || numeric < 0.8 || numbers.percent) return false;
  const { key } = columns.body.keys[column]!;
  // A rate stays as it is, whatever the commission; `Quote-part` of it goes with it.
  if (isRatio(key) && !isShareOf(columns, commission, column)) return false;
  // `4.5` as text is a score: whoever writes money writes its cents.
  const isWhole = columns.profile(commission).decimals === 0;
  return (
    decimals === 2 ||
    (decimals === 1 && cells.every((cell) => typeof cell !== 'string' || cell === '')) ||
    (decimals === 0 && isWhole && !noOutcome.test(key))
  );
}
