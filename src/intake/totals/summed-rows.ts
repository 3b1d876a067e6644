import type { RawCell } from '../raw.ts';
import { findRowSums, type RowSums } from '../sums/find-row-sums.ts';
import type { SumColumn } from '../sums/sum-column.ts';
import type { TableBody } from '../table/table-body.ts';
import { openCells } from './open-cells.ts';
import { type AmountColumn, isExact, without } from './total-sums.ts';

/** Half the rows of a long table say how fine its amounts are printed as well as all of them do. */
const sampled = 200;

/** A row with all of its names is hardly a sum, and two or three that come to another are found in any table: in digits. */
const ownNames = -2.5;

/** Which rows are sums of others, proven by arithmetic, words and blanks. `isOut` are rows whose kind is known. */
export function summedRows(
  body: TableBody,
  amounts: readonly AmountColumn[],
  numeric: ReadonlySet<number>,
  columns: readonly number[],
  isOut: (row: number) => boolean,
): RowSums {
  const out: number[] = [];
  for (let row = 0; row < body.length; row++) if (isOut(row)) out.push(row);
  const open = openCells(body, columns);
  const sums = new Map<Float64Array, SumColumn>();
  for (const { measure, values } of amounts)
    if (!sums.has(values) && values.length > 0)
      sums.set(values, {
        values: without(values, out),
        unit: unitOf(measure, values),
        // Conversions are rounded in each row, and people are counted once.
        ...(isExact(measure) ? { additive: true } : {}),
      });
  return findRowSums({
    columns: [...sums.values()],
    texts: (row) => namesOf(body.row(row), numeric),
    length: body.length,
    expected: (row) => (columns.length > 0 && open(row) === 0 ? ownNames : 0),
  });
}

/** Impressions and clicks are whole; money is in cents, or finer where it is written so. */
function unitOf(measure: AmountColumn['measure'], values: Float64Array): number {
  if (measure === 'impressions' || measure === 'clicks') return 1;
  const step = Math.max(1, Math.floor(values.length / sampled));
  let decimals = 2;
  for (let row = 0; row < values.length; row += step)
    while (decimals < 6 && Math.abs(values[row]! * 10 ** decimals - Math.round(values[row]! * 10 ** decimals)) > 1e-4)
      decimals++;
  return 10 ** -decimals;
}

/** What may name a row. Amounts do not, also where they are text with a currency. */
function* namesOf(cells: readonly RawCell[], numeric: ReadonlySet<number>): Generator<RawCell> {
  for (let column = 0; column < cells.length; column++) yield numeric.has(column) ? '' : cells[column]!;
}
