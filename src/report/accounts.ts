import type { Ledger } from '../intake/ledger.ts';
import type { Reading } from '../intake/reading.ts';
import { worthIn } from '../intake/report-currency.ts';

/** What became of a source's rows and money, in the report currency. Read = used + totals + held back, in count. */
export interface Account {
  readonly name: string;
  readonly rows: Reading['counts'];
  /** Spend and revenue of the rows used. */
  readonly cost: number;
  readonly revenue: number;
  /** Of the rows held back; money without a rate is not in it, since it cannot be added. */
  readonly heldCost: number;
  readonly heldRevenue: number;
}

/** Adds up what the sources say, apart from the ledger, so that the two can be held against each other. */
export function accountOf(reading: Reading, ledger: Ledger, rates: Readonly<Record<string, number>>): Account {
  const worth = worthIn(ledger.basis, rates);
  const sum = { cost: 0, revenue: 0, heldCost: 0, heldRevenue: 0 };
  const { rows } = reading;
  for (let i = 0; i < rows.length; i++) {
    const rate = worth(rows.currency[i] as string);
    if (rate === undefined) continue;
    sum.cost += (rows.measures.cost[i] || 0) * rate;
    sum.revenue += (rows.measures.revenue[i] || 0) * rate;
  }
  for (const { amounts, currency } of reading.held) {
    const rate = worth(currency);
    if (rate === undefined) continue;
    sum.heldCost += (amounts.cost ?? 0) * rate;
    sum.heldRevenue += (amounts.revenue ?? 0) * rate;
  }
  return { name: reading.name, rows: countsWithRates(reading, ledger), ...sum };
}

/** A reading's counts with the rows that have no exchange rate among those held back. */
export function countsWithRates({ name, counts }: Reading, ledger: Ledger): Reading['counts'] {
  // Cost and revenue of one row may each want a rate.
  const without = new Set(ledger.withoutRate.flatMap(({ source, rows }) => (source === name ? rows : []))).size;
  return { ...counts, used: counts.used - without, heldBack: counts.heldBack + without };
}
