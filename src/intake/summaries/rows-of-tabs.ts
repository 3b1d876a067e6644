import type { Measure } from '../campaign-rows.ts';
import type { Condensed } from './condense.ts';
import type { Pair } from './weigh.ts';

/** A summary that is longer has no row for each tab. */
const mostRows = 60;

interface RowsOfTabs {
  readonly tabs: readonly Condensed[];
  readonly pairs: ReadonlyMap<Measure, readonly Pair[]>;
  /** Each row was held against each tab. */
  readonly price: number;
}

/** A tab with a row for each of the others: what a row says is all that the other holds. Null where fewer than two rows are so. */
export function rowsOfTabs(
  { reading: { rows } }: Condensed,
  others: readonly Condensed[],
  money: readonly Measure[],
  totalsOf: (other: Condensed) => readonly number[],
): RowsOfTabs | null {
  if (rows.length > mostRows || others.length < 2) return null;
  const left = new Map(others.map((other) => [other, totalsOf(other)]));
  const pairs = new Map(money.map((measure) => [measure, [] as Pair[]]));
  const tabs: Condensed[] = [];
  for (let i = 0; i < rows.length; i++) {
    const own = money.map((measure) => rows.measures[measure][i] || 0);
    const isIt = (totals: readonly number[]) =>
      own.every((amount, m) => Math.abs(amount - (totals[m] as number)) < 0.005);
    const [tab, totals] = [...left].find(([, each]) => isIt(each)) ?? [];
    if (tab) {
      left.delete(tab);
      tabs.push(tab);
    }
    for (const [m, measure] of money.entries()) {
      pairs.get(measure)?.push({ own: own[m] as number, others: totals?.[m] ?? 0 });
    }
  }
  return tabs.length < 2 ? null : { tabs, pairs, price: tabs.length * Math.log10(others.length) };
}
