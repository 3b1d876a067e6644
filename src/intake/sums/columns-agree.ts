import { roundingOf } from './agreement.ts';
import type { FrameColumn } from './frame.ts';

/** Whether four of five columns agree. */
export function columnsAgree(
  columns: readonly FrameColumn[],
  at: number,
  sumOf: (c: number) => number,
  parts: number,
): boolean {
  let filled = 0;
  let against = 0;
  for (let c = 0; c < columns.length; c++) {
    const { values, unit } = columns[c]!;
    const total = values[at]!;
    if (!total) continue;
    filled++;
    if (Math.abs(sumOf(c) - total) > roundingOf(unit, parts) + 1e-9 * Math.abs(total)) against++;
  }
  return filled > 0 && against <= filled * 0.2;
}

/** Past that many there is no evidence in them. */
export const mostFound = 3000;

const varieties = new WeakMap<FrameColumn, number>();

/** How many different values a column has. */
export function variety(column: FrameColumn): number {
  const known = varieties.get(column) ?? new Set(column.values).size;
  varieties.set(column, known);
  return known;
}

/** The column whose values are told apart best. */
export const mostVaried = (columns: readonly FrameColumn[]): FrameColumn | undefined =>
  columns.reduce<FrameColumn | undefined>(
    (best, one) => (!best || variety(one) > variety(best) ? one : best),
    undefined,
  );
