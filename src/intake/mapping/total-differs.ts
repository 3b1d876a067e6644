import { readNumbers } from '../columns/read-numbers.ts';
import type { Finding } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';

/** Says that a column of totals is not the sum of the channels’ own columns. */
export function totalDiffers(body: TableBody, column: number, parts: readonly number[]): Finding[] {
  const sumOf = (of: number) =>
    readNumbers(body.column(of)).values.reduce((sum, value, row) => (isTotal(body, row) ? sum : sum + (value || 0)), 0);
  const total = sumOf(column);
  const sum = parts.reduce((all, part) => all + sumOf(part), 0);
  if (Math.abs(total - sum) <= 0.01 + Math.abs(total) * 1e-9) return [];
  return [{ code: 'wide-total-differs', column: body.headers[column]!, details: { total, sum } }];
}

const isTotal = (body: TableBody, row: number): boolean =>
  body.row(row).some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell) && isTotalLabel(cell));
