import { currenciesIn } from '../intake/amounts/sums.ts';
import type { Reading } from '../intake/reading.ts';

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The currencies of a source's rows with money, `''` for unknown, and how many rows each has. */
export function currenciesOf(reading: Reading): ReadonlyMap<string, number> {
  const counts = known.get(reading) ?? currenciesIn(reading.rows);
  known.set(reading, counts);
  return counts;
}
