import type { Measure } from '../campaign-rows.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';

/** A column of totals whose parts were rounded one by one, so that they do not add up to it. */
export interface RoundedTotal {
  readonly measure: Measure;
  readonly total: number;
  readonly parts: readonly number[];
}

/** What stands for the difference, beside the channels. */
export const rounding = 'Rounding';

/** By row, what the total has more than its parts; NaN where they add up. */
export function roundedOff({ total, parts }: RoundedTotal, numbers: ReadonlyMap<number, NumberColumn>): Float64Array {
  const of = parts.map((column) => numbers.get(column)!.values);
  return numbers.get(total)!.values.map((sum, row) => {
    const off = of.reduce((rest, values) => rest - (values[row] || 0), sum);
    // To the digits that somebody wrote, and not those of binary fractions.
    const cleared = Math.round(off * 1e6) / 1e6;
    return cleared === 0 ? Number.NaN : cleared;
  });
}
