import { type Measure, measures } from '../intake/campaign-rows.ts';
import type { Ledger } from '../intake/ledger.ts';
import type { RateBook } from '../intake/rates/rate-book.ts';
import { holdsAlways, meanRate } from '../intake/rates/rate-steps.ts';
import { worthOfRows } from '../intake/rates/worth-of-rows.ts';
import type { Amounts, HeldRow, Reading } from '../intake/reading.ts';
import { heldIn, plannedIn } from './held-rows.ts';

/** What became of a source's rows and money, in the report currency. Read = used + totals + held back + planned, in count. */
export interface Account {
  readonly name: string;
  readonly rows: Counts;
  /** Spend and revenue of the rows used. */
  readonly cost: number;
  readonly revenue: number;
  /** Of the rows held back; money without a rate is not in it, since it cannot be added. */
  readonly heldCost: number;
  readonly heldRevenue: number;
  /** What they count besides. */
  readonly heldCounts: Amounts;
}

/** Adds up what the sources say, apart from the ledger, so that the two can be held against each other. */
export function accountOf(reading: Reading, ledger: Ledger): Account {
  const worthOf = worthOfRows(ledger.book, reading.rows);
  const sum = { cost: 0, revenue: 0, heldCost: 0, heldRevenue: 0 };
  const { rows } = reading;
  for (let i = 0; i < rows.length; i++) {
    const worth = worthOf(i);
    if (!worth) continue;
    const rate = meanRate(worth.steps, rows.from[i] as number, rows.to[i] as number) as number;
    const money = worth.isConverted && rows.converted ? rows.converted : rows.measures;
    sum.cost += (money.cost[i] || 0) * rate;
    sum.revenue += (money.revenue[i] || 0) * rate;
  }
  for (const { amounts, currency } of heldIn(reading)) {
    const rate = alwaysWorth(ledger.book, currency);
    if (rate === undefined) continue;
    sum.heldCost += (amounts.cost ?? 0) * rate;
    sum.heldRevenue += (amounts.revenue ?? 0) * rate;
  }
  return { name: reading.name, rows: countsWithRates(reading, ledger), ...sum, heldCounts: countsIn(heldIn(reading)) };
}

function countsIn(held: readonly HeldRow[]): Amounts {
  const sums: Partial<Record<Measure, number>> = {};
  for (const { amounts } of held)
    for (const measure of measures) {
      const amount = amounts[measure];
      if (amount !== undefined && measure !== 'cost' && measure !== 'revenue')
        sums[measure] = (sums[measure] ?? 0) + amount;
    }
  return sums;
}

/** A row that is held back need not say its day. */
export function alwaysWorth(book: RateBook, currency: string): number | undefined {
  const steps = book.steps(currency);
  return steps && holdsAlways(steps) ? steps[0]?.rate : undefined;
}

/** Of the rows read, those of a plan are neither used nor totals nor held back: they stand under `Spent against plan`. */
export interface Counts {
  readonly read: number;
  readonly used: number;
  readonly totals: number;
  readonly heldBack: number;
  /** Left out where there is none. */
  readonly planned?: number;
}

/** A reading's counts with the rows that have no exchange rate among those held back, and those of a plan by themselves. */
export function countsWithRates(reading: Reading, ledger: Ledger): Counts {
  const { name, counts } = reading;
  // Cost and revenue of one row may each want a rate.
  const without = new Set(ledger.withoutRate.flatMap(({ source, rows }) => (source === name ? rows : []))).size;
  const planned = plannedIn(reading);
  return {
    ...counts,
    used: counts.used - without,
    heldBack: counts.heldBack + without - planned,
    ...(planned > 0 ? { planned } : {}),
  };
}
