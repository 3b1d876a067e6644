import type { Slice } from '../amounts/slices.ts';
import type { Measure } from '../campaign-rows.ts';

/** What each state of a column comes to: rows, and money of the sales in it. */
export class StateSums {
  private readonly sums = new Map<string, { rows: number; revenue: number; cost: number }>();

  add(state: string, revenue: number, cost: number): void {
    let sum = this.sums.get(state);
    if (!sum) {
      sum = { rows: 0, revenue: 0, cost: 0 };
      this.sums.set(state, sum);
    }
    sum.rows++;
    sum.revenue += revenue;
    sum.cost += cost;
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

/** What a row has of a measure over all its slices; 0 where it has none, or where the measure is not asked for. */
export function amountOf(slices: readonly Slice[], measure: Measure, isAsked = true): (row: number) => number {
  const columns = isAsked ? slices.flatMap(({ amounts }) => amounts.get(measure) ?? []) : [];
  return (row) => {
    let sum = 0;
    for (const values of columns) sum += values[row]! || 0;
    return sum;
  };
}
