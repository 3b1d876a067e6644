import { type AmountColumn, isExact, isSum } from './total-sums.ts';

/** Rows that a labelled total does not cover, though it is the sum of all others. */
export interface BeyondTotal {
  readonly total: number;
  readonly rows: readonly number[];
}

/**
 * The rows behind a total that is the whole of those before it, or, where the total comes first, behind the rows that it adds up. They
 * have no total of their own: with one, they are the next group. `counts` are the rows that count.
 */
export function beyondTotal(
  length: number,
  amounts: readonly AmountColumn[],
  totals: ReadonlyMap<number, string>,
  counts: (row: number) => boolean,
): BeyondTotal | null {
  const [only] = totals.keys();
  if (totals.size !== 1 || only === undefined || totals.get(only) === '') return null;
  const checked = amounts.filter(({ measure, values }) => isExact(measure) && values[only]! > 0);
  const hasMoney = checked.some(({ measure }) => measure === 'cost' || measure === 'revenue');
  if (!hasMoney) return null;
  const isTop = firstCounted(0, length, counts) > only;
  const end = isTop ? endOfSum(only, length, checked, counts) : only;
  if (end < 0 || (!isTop && !isWhole(only, only, checked, counts))) return null;
  const rows: number[] = [];
  for (let row = isTop ? end : only + 1; row < length; row++) if (counts(row)) rows.push(row);
  const addsMoney = rows.some((row) => checked.some(({ values }) => values[row]! > 0));
  return addsMoney ? { total: only, rows } : null;
}

function firstCounted(from: number, length: number, counts: (row: number) => boolean): number {
  let row = from;
  while (row < length && !counts(row)) row++;
  return row;
}

/** Whether a total is the sum of the rows before it. */
function isWhole(
  total: number,
  end: number,
  checked: readonly AmountColumn[],
  counts: (row: number) => boolean,
): boolean {
  return checked.every(({ values, measure }) => {
    let sum = 0;
    for (let row = 0; row < end; row++) if (counts(row)) sum += values[row] || 0;
    return isSum(values[total]!, sum, measure);
  });
}

/** The row behind those below a total that add up to it, two at least; -1 where none do, or all do. */
function endOfSum(
  total: number,
  length: number,
  checked: readonly AmountColumn[],
  counts: (row: number) => boolean,
): number {
  const sums = checked.map(() => 0);
  let rows = 0;
  for (let row = total + 1; row < length; row++) {
    if (!counts(row)) continue;
    checked.forEach(({ values }, at) => {
      sums[at]! += values[row] || 0;
    });
    rows++;
    if (rows > 1 && checked.every(({ values, measure }, at) => isSum(values[total]!, sums[at]!, measure)))
      return row + 1 < length ? row + 1 : -1;
  }
  return -1;
}
