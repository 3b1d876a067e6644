import type { Reading } from '../intake/reading.ts';

const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** The currencies of a source's rows with money, `''` for unknown, and how many rows each has. */
export function currenciesOf(reading: Reading): ReadonlyMap<string, number> {
  let counts = known.get(reading);
  if (!counts) {
    const fresh = new Map<string, number>();
    const { rows } = reading;
    const { cost, revenue } = rows.measures;
    for (let i = 0; i < rows.length; i++) {
      if (Number.isNaN(cost[i]!) && Number.isNaN(revenue[i]!)) continue;
      const code = rows.currency[i]!;
      fresh.set(code, (fresh.get(code) ?? 0) + 1);
    }
    counts = fresh;
    known.set(reading, counts);
  }
  return counts;
}
