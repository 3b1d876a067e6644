import type { Columns } from '../evidence/columns.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { termsFor } from '../vocabulary/words-for.ts';
import { type ColumnDraft, isAmount } from './column-draft.ts';

/** Shorter words are too near to others: `Data` and `Date`. */
const fewestLetters = 5;

/** `Ordrenr` is the number of an order, and no slip for `Ordrer`. */
const numbers = /(nr|no|nb|num|id|ref|kod|code)$/;

/** The columns whose header is a plain word for the field but for one slip of the hand, `Revnue` or `Spned`, and whose cells fit it. */
export function misspelt({ body, taken }: ColumnDraft, columns: Columns, field: Field): number[] {
  if (!isAmount(field) && field !== 'channel' && field !== 'campaign') return [];
  const names = (generalNames().get(field)?.[0] ?? []).filter(
    (name) => name.length >= fewestLetters && !name.includes(' '),
  );
  return body.keys.flatMap(({ key }, column) => {
    if (taken.has(column) || key.length < fewestLetters - 1 || termsFor(key).length > 0 || isRatio(key)) return [];
    if (numbers.test(key)) return [];
    if (columns.profile(column).numeric >= 0.8 !== isAmount(field)) return [];
    return names.some((name) => isOneSlip(name, key)) ? [column] : [];
  });
}

/** Two letters changed places, or one letter is missing or too many. An `s` at the end is none: an `Order` is no number of `Orders`. */
export function isOneSlip(name: string, key: string): boolean {
  let at = 0;
  while (at < name.length && name[at] === key[at]) at++;
  if (name.length === key.length)
    return (
      name[at] === key[at + 1] &&
      name[at + 1] === key[at] &&
      name.slice(at + 2) === key.slice(at + 2) &&
      at < name.length
    );
  const [long, short] = name.length > key.length ? [name, key] : [key, name];
  return (
    long.length === short.length + 1 &&
    !(at === short.length && long.endsWith('s')) &&
    long.slice(at + 1) === short.slice(at)
  );
}
