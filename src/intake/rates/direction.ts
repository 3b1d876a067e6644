import type { RateReading, RateTable, TableRate } from '../rate-table.ts';
import { roughWorth } from './rough-worth.ts';

/** How a table's rates are read in a report, and by what that was told. */
export type Direction =
  | { readonly reads: RateReading; readonly by: 'choice' | 'size' }
  /** Both readings are possible, or neither is. */
  | { readonly reads: null; readonly by: 'open' | 'other base' };

/**
 * 156 yen is what a dollar buys, 0.0064 dollars what a yen is worth: the sizes of all rates together tell which way a table goes. It is asked
 * where they do not, and never settled against what a rate in the settings would mean by a hair.
 */
export function directionOf(table: RateTable, report: string): Direction {
  const open = table.rates.filter(({ base }) => base === '');
  if (open.some(({ currency, value }) => currency === report && Math.abs(value - 1) > 1e-9))
    return { reads: null, by: 'other base' };
  if (table.chosen) return { reads: table.chosen, by: 'choice' };
  const own = roughWorth(report);
  const off = { worth: 0, per: 0 };
  const farthest = { worth: 0, per: 0 };
  const note = (reads: RateReading, error: number) => {
    off[reads] += error;
    farthest[reads] = Math.max(farthest[reads], error);
  };
  for (const [code, logarithm] of meanLogarithms(open)) {
    const rough = roughWorth(code);
    if (code === report || rough === undefined || own === undefined) continue;
    note('worth', Math.abs(logarithm - (rough - own)));
    note('per', Math.abs(logarithm + (rough - own)));
  }
  if (off.per - off.worth > smallest && farthest.worth < implausible) return { reads: 'worth', by: 'size' };
  if (off.worth - off.per > overwhelming && farthest.per < implausible) return { reads: 'per', by: 'size' };
  return { reads: null, by: 'open' };
}

/** Natural logarithms: a twentieth, a factor of seven, and one of nearly three, by which no rate is off. */
const smallest = 0.05;
const overwhelming = 2;
const implausible = 1;

function meanLogarithms(rates: readonly TableRate[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { currency, value } of rates) {
    const of = sums.get(currency) ?? { sum: 0, count: 0 };
    sums.set(currency, { sum: of.sum + Math.log(value), count: of.count + 1 });
  }
  return new Map([...sums].map(([code, { sum, count }]) => [code, sum / count]));
}
