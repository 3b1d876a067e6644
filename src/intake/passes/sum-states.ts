import type { Slice } from '../amounts/slices.ts';
import { amountsInRow } from '../amounts/sums.ts';
import type { Measure } from '../campaign-rows.ts';

/** What each state of a column comes to: rows, and money of the sales in it. */
export class StateSums {
  private readonly sums = new Map<string, { rows: number; revenue: number; cost: number }>();

  add(state: string, slices: readonly Slice[], row: number, measures: ReadonlySet<Measure>): void {
    const sum = this.sums.get(state) ?? { rows: 0, revenue: 0, cost: 0 };
    this.sums.set(state, sum);
    const amounts = amountsInRow(slices, row);
    sum.rows++;
    if (measures.has('revenue')) sum.revenue += amounts.revenue ?? 0;
    if (measures.has('cost')) sum.cost += amounts.cost ?? 0;
  }

  get size(): number {
    return this.sums.size;
  }

  /** As a finding carries it: lists that go together, one entry a state, the largest first. */
  details(prefix = ''): Record<string, readonly string[]> {
    const all = [...this.sums].sort(([, a], [, b]) => Math.abs(b.revenue) - Math.abs(a.revenue) || b.rows - a.rows);
    const name = (key: string) => (prefix ? `${prefix}${key[0]!.toUpperCase()}${key.slice(1)}` : key);
    return {
      [name('states')]: all.map(([state]) => state),
      [name('rows')]: all.map(([, { rows }]) => String(rows)),
      [name('revenue')]: all.map(([, { revenue }]) => String(revenue)),
      [name('cost')]: all.map(([, { cost }]) => String(cost)),
    };
  }
}
