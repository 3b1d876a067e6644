import type { Candidate } from './candidate.ts';
import type { SumColumn } from './sum-column.ts';

/** By column, whether sums come out in it: those of averages, ratios and ids do not, and then they have no say. */
export function additiveColumns(columns: readonly SumColumn[], likely: readonly Candidate[]): boolean[] {
  return columns.map(({ additive }, c) => {
    if (additive !== undefined) return additive;
    let agree = 0;
    let differ = 0;
    for (const { columns: says } of likely) {
      const one = says[c]!.says;
      if (one === 'equal' || one === 'rounded') agree++;
      else if (one === 'differs' || one === 'average') differ++;
    }
    return differ === 0 || agree > differ * 0.5;
  });
}
