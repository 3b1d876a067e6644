import { type Money, moneyWords } from '../problems/money-of-rows.ts';
import type { ReportContext } from '../report/context.ts';
import { isWaiting } from '../report/held-rows.ts';

/** What counts nowhere until somebody mends it or decides on it: held back, and not for good. */
export interface LeftOut {
  readonly rows: number;
  /** As far as it can be read: `EUR 12.00 spend and EUR 30.00 revenue`, or nothing. */
  readonly money: string;
}

/** Of all sources, or of one. */
export function leftOutIn({ readings, ledger }: Pick<ReportContext, 'readings' | 'ledger'>, only?: string): LeftOut {
  const sums = { cost: new Map<string, number>(), revenue: new Map<string, number>() } satisfies Money;
  let rows = 0;
  for (const { name, held } of readings) {
    if (only !== undefined && name !== only) continue;
    const waiting = held.filter(isWaiting);
    const unrated = ledger.withoutRate.filter(({ source }) => source === name);
    for (const { currency, amounts } of [...waiting, ...unrated])
      for (const id of ['cost', 'revenue'] as const)
        sums[id].set(currency, (sums[id].get(currency) ?? 0) + (amounts[id] ?? 0));
    rows += new Set([...waiting.map(({ row }) => row), ...unrated.flatMap((each) => each.rows)]).size;
  }
  return { rows, money: moneyWords(sums) };
}
