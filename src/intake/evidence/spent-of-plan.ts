import type { Columns } from './columns.ts';

/** In so many rows at least a plan has to be apart from what was spent. */
const fewest = 2;

/** A plan less one column is another: what was spent, and the variance. null where no two columns come to a third. */
export function spentOfPlan(
  columns: Columns,
  plan: number,
  others: readonly number[],
): { readonly spent: number; readonly variance: number } | null {
  for (const spent of others) {
    const variance = others.find((column) => column !== spent && isVariance(columns, plan, spent, column));
    if (variance !== undefined) return { spent, variance };
  }
  return null;
}

/** Whether `plan − spent`, or its opposite, is the variance in every row. What was spent is the larger of the two, and never negative. */
function isVariance(columns: Columns, plan: number, spent: number, variance: number): boolean {
  const [p, s, v] = [plan, spent, variance].map((column) => columns.profile(column).numbers.values) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let rows = 0;
  let sumSpent = 0;
  let sumVariance = 0;
  for (let row = 0; row < p.length; row++) {
    if (Number.isNaN(p[row]!) || Number.isNaN(s[row]!) || Number.isNaN(v[row]!)) continue;
    if (s[row]! < 0 || Math.abs(Math.abs(p[row]! - s[row]!) - Math.abs(v[row]!)) > 0.011) return false;
    if (v[row] !== 0) rows++;
    sumSpent += s[row]!;
    sumVariance += Math.abs(v[row]!);
  }
  return rows >= fewest && sumSpent > sumVariance;
}
