import type { Columns } from './columns.ts';

/** Whether a column is the sum of these others in each row of the sample, and that is no chance: in two rows that differ at least. */
export function addsUp(columns: Columns, column: number, parts: readonly number[]): boolean {
  if (parts.length < 2) return false;
  const valuesOf = (one: number) => columns.profile(one).numbers.values;
  const totals = valuesOf(column);
  const summed = parts.map(valuesOf);
  const said = new Set<number>();
  for (let row = 0; row < totals.length; row++) {
    const total = totals[row]!;
    if (Number.isNaN(total)) continue;
    const sum = summed.reduce((all, values) => all + (values[row] || 0), 0);
    if (Math.abs(total - sum) > 0.011 + Math.abs(sum) * 1e-9) return false;
    if (summed.filter((values) => values[row]! > 0).length > 1) said.add(total);
  }
  return said.size > 1;
}
