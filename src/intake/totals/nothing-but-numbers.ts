import type { TableBody } from '../table/table-body.ts';
import { openCells } from './open-cells.ts';
import type { AmountColumn } from './total-sums.ts';

/** Where more rows than that have no name, having none means nothing. */
const few = { rows: 3, share: 0.1 };

/**
 * Rows without any name beside a total without one, among rows that have one: totals of what the table does not show, more often
 * than not. Alone such a row may be a sale without a product.
 */
export function nothingButNumbers(
  body: TableBody,
  amounts: readonly AmountColumn[],
  columns: readonly number[],
  totals: Iterable<number>,
  isOut: (row: number) => boolean,
): number[] {
  if (columns.length === 0) return [];
  const open = openCells(body, columns);
  const all = 2 ** columns.length - 1;
  if (![...totals].some((row) => open(row) === all)) return [];
  const most = Math.max(few.rows, body.length * few.share);
  const rows: number[] = [];
  for (let row = 0; row < body.length && rows.length <= most; row++)
    if (!isOut(row) && amounts.some(({ values }) => !Number.isNaN(values[row]!)) && open(row) === all) rows.push(row);
  return rows.length <= most && rows.length < body.length / 2 ? rows : [];
}
