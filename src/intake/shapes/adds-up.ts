import { readNumbers } from '../columns/read-numbers.ts';
import type { TableBody } from '../table/table-body.ts';
import { sampleOf } from './sample-of.ts';

/** Whether a column is the sum of these others in each row of a sample, and that is no chance: in two rows that differ at least. */
export function addsUp(body: TableBody, column: number, parts: readonly number[]): boolean {
  if (parts.length < 2) return false;
  const valuesOf = (one: number) => readNumbers(sampleOf(body, one)).values;
  const totals = valuesOf(column);
  const summed = parts.map(valuesOf);
  const sums = totals.map((_, row) => summed.reduce((all, values) => all + (values[row] || 0), 0));
  const said = new Set<number>();
  for (let row = 0; row < totals.length; row++) {
    if (Number.isNaN(totals[row]!)) continue;
    if (Math.abs(totals[row]! - sums[row]!) > 0.011 + Math.abs(sums[row]!) * 1e-9) return false;
    if (summed.filter((values) => values[row]! > 0).length > 1) said.add(totals[row]!);
  }
  return said.size > 1;
}
