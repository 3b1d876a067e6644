import { type CampaignRows, type Measure, measures } from '../campaign-rows.ts';
import type { Amounts, HeldRow, Period } from '../reading.ts';
import type { Slice } from './slices.ts';

/** The amounts of one raw row, over all its slices. */
export function amountsInRow(slices: readonly Slice[], row: number): Amounts {
  const amounts: Partial<Record<Measure, number>> = {};
  for (const slice of slices) {
    for (const [measure, values] of slice.amounts) {
      if (!Number.isNaN(values[row]!)) amounts[measure] = (amounts[measure] ?? 0) + values[row]!;
    }
  }
  return amounts;
}

/** The sum of the used rows and of these others. */
export function sumOfRows(rows: CampaignRows, held: readonly HeldRow[]): Amounts {
  const amounts: Partial<Record<Measure, number>> = {};
  const add = (measure: Measure, amount: number | undefined) => {
    if (amount !== undefined && !Number.isNaN(amount)) amounts[measure] = (amounts[measure] ?? 0) + amount;
  };
  for (const measure of measures) {
    for (const amount of rows.measures[measure]) add(measure, amount);
    for (const row of held) add(measure, row.amounts[measure]);
  }
  return amounts;
}

export function periodOf({ from, to }: CampaignRows): Period | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < from.length; i++) {
    if (from[i]! < first) first = from[i]!;
    if (to[i]! > last) last = to[i]!;
  }
  return first <= last ? { from: first, to: last } : null;
}

/** The currencies of rows that have money, and how many have each; `''` for unknown. */
export function currenciesIn({
  length,
  currency,
  sourceRow,
  measures: { cost, revenue },
}: CampaignRows): Map<string, number> {
  const codes = new Map<string, number>();
  let code = '';
  let run = 0;
  let last = 0;
  const count = () => {
    if (run > 0) codes.set(code, (codes.get(code) ?? 0) + run);
    run = 0;
  };
  for (let i = 0; i < length; i++) {
    if (Number.isNaN(cost[i]!) && Number.isNaN(revenue[i]!)) continue;
    if (currency[i] !== code) {
      count();
      code = currency[i]!;
    }
    // Cost and revenue of one raw row may be two rows here.
    if (run === 0 || sourceRow[i] !== last) run++;
    last = sourceRow[i]!;
  }
  count();
  return codes;
}
