import type { Measure } from '../campaign-rows.ts';

/** A measure by row. A wide table has several columns of one measure. */
export interface AmountColumn {
  readonly measure: Measure;
  readonly values: Float64Array;
}

/** The amounts without those of some rows. */
export function without(values: Float64Array, rows: readonly number[]): Float64Array {
  if (rows.length === 0) return values;
  const left = values.slice();
  for (const row of rows) left[row] = Number.NaN;
  return left;
}

const tolerance = 0.01 + 1e-6;

/** Whether a total is that sum, within a cent. */
export function isSum(total: number, sum: number, measure: Measure): boolean {
  // Platforms round fractional conversions to two places in each row.
  if (measure === 'conversions' || measure === 'leads' || measure === 'orders')
    return Math.abs(total - sum) <= Math.max(0.5, Math.abs(sum) * 0.001);
  return Math.abs(total - sum) <= Math.max(tolerance, Math.abs(sum) * 1e-9);
}

/** Measures whose totals are exact: conversions are rounded in each row. */
export const isExact = (measure: Measure): boolean =>
  measure === 'cost' || measure === 'revenue' || measure === 'impressions' || measure === 'clicks';

/** As many rows as a group has at most: a walk up from each of many rows stays short. */
export const longestGroup = 2000;

/** Whether a row is the sum of rows above it, back to the total before it or to some row between. */
export function equalsRowsAbove(
  row: number,
  amountColumns: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
  least = 2,
): boolean {
  const checked = amountColumns.filter(({ values }) => values[row]! > 0);
  if (checked.length === 0) return false;
  const sums = checked.map(() => 0);
  let rows = 0;
  for (let i = row - 1; i >= 0 && rows < longestGroup; i--) {
    if (labels.has(i)) continue;
    for (let at = 0; at < checked.length; at++) sums[at]! += checked[at]!.values[i] || 0;
    rows++;
    if (rows >= least && checked.every(({ values, measure }, at) => isSum(values[row]!, sums[at]!, measure)))
      return true;
    if (checked.some(({ values }, at) => sums[at]! > values[row]! * 1.5 + 1)) return false;
  }
  return false;
}

/** The first of the rows whose sum a row is: all above it, back to the total before it. -1 where it is not. */
export function blockAbove(
  row: number,
  amountColumns: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
  least: number,
): number {
  const checked = amountColumns.filter(({ values }) => values[row]! > 0);
  let first = row;
  while (first > 0 && !labels.has(first - 1)) first--;
  if (row - first < least) return -1;
  const isWhole = checked.every(({ values, measure }) => {
    let sum = 0;
    for (let i = first; i < row; i++) sum += values[i] || 0;
    return isSum(values[row]!, sum, measure);
  });
  return isWhole ? first : -1;
}
