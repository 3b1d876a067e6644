import type { Finding } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import { type RowAccount, rowKind } from '../table/row-account.ts';
import type { TableBody } from '../table/table-body.ts';
import { type AmountColumn, isExact, isSum, longestGroup } from './total-sums.ts';

export interface PeriodTotals {
  /** Rows that add up the rows of shorter periods within their own. */
  readonly totals: readonly number[];
  readonly findings: readonly Finding[];
}

/** Rows of longer periods than others: a month below its weeks is their sum, or else counts the same days again. */
export function periodTotals(
  body: TableBody,
  amounts: readonly AmountColumn[],
  names: readonly number[],
  { from, to }: { readonly from: Float64Array; readonly to: Float64Array },
  { kind }: RowAccount,
): PeriodTotals {
  if (from === to) return { totals: [], findings: [] };
  const rows: number[] = [];
  for (let row = 0; row < body.length; row++)
    if (kind[row] === rowKind.used && !Number.isNaN(from[row]!) && !Number.isNaN(to[row]!)) rows.push(row);
  const days = (row: number) => to[row]! - from[row]! + 1;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const row of rows) {
    shortest = Math.min(shortest, days(row));
    longest = Math.max(longest, days(row));
  }
  // Months are of 28 to 31 days, quarters of 90 to 92.
  if (longest < shortest * 1.5) return { totals: [], findings: [] };
  const isWithin = (row: number, other: number) =>
    days(row) < days(other) && from[row]! >= from[other]! && to[row]! <= to[other]!;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = names.map((column) => cellText(body.column(column)[row])).join('\u0000');
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const checked = amounts.filter(({ measure }) => isExact(measure));
  const totals: number[] = [];
  const overlapping: number[] = [];
  for (const group of groups.values()) {
    if (group.length > longestGroup) continue;
    const sorted = group.sort((a, b) => from[a]! - from[b]! || to[b]! - to[a]!);
    for (let at = 0; at < sorted.length; at++) {
      const long = sorted[at]!;
      const within: number[] = [];
      for (let next = at + 1; next < sorted.length && from[sorted[next]!]! <= to[long]!; next++) {
        const row = sorted[next]!;
        if (isWithin(row, long)) within.push(row);
      }
      if (within.length === 0) continue;
      // A month over weeks over days: only the shortest are added up.
      const parts = within.filter((row) => !within.some((other) => isWithin(other, row)));
      const said = checked.filter(({ values }) => values[long]! > 0);
      const sumOf = (values: Float64Array) => parts.reduce((sum, row) => sum + (values[row] || 0), 0);
      if (said.length === 0 || said.some(({ values }) => sumOf(values) === 0)) continue;
      if (said.every(({ values, measure }) => isSum(values[long]!, sumOf(values), measure))) totals.push(long);
      else if (said.every(({ values }) => values[long]! > sumOf(values))) overlapping.push(long);
    }
  }
  return { totals, findings: overlapping.length === 0 ? [] : [overlap(body, overlapping, from, to)] };
}

function overlap(body: TableBody, rows: readonly number[], from: Float64Array, to: Float64Array): Finding {
  const first = Math.min(...rows);
  return {
    code: 'overlapping-periods',
    row: body.rowNumber(first),
    count: rows.length,
    details: { from: from[first]!, to: to[first]! },
  };
}
