import type { RawTable } from '../intake/raw.ts';
import type { Reading, TableRead } from '../intake/reading.ts';
import type { Problem } from '../problems/problem.ts';
import { headersOf } from './headers-of.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell that a problem speaks of: its column in its row, or in the header where it concerns all rows. */
export function placeOf(
  { row, column }: Pick<Problem, 'row' | 'column'>,
  table: RawTable | undefined,
  reading: Reading | undefined,
): Place | null {
  if (!reading || (row === null && column === null)) return null;
  const { headerRow, tables = [] } = reading;
  if (tables.length > 0 && column !== null) return placeAmong(tables, row, column.trim());
  const found = column === null || !table ? -1 : headersOf(table, reading).indexOf(column.trim());
  return { row: row ?? headerRow ?? 1, column: found < 0 ? 1 : found + 1 };
}

/** The one table that has the row and the column. Where tables side by side both have them, no cell is named rather than the wrong one. */
function placeAmong(tables: readonly TableRead[], row: number | null, column: string): Place | null {
  const having = tables.filter(
    ({ headers, headerRow, firstRow, lastRow }) =>
      headers.includes(column) && (row === null || row === headerRow || (row >= firstRow && row <= lastRow)),
  );
  const [one] = having;
  if (!one || (having.length > 1 && row !== null)) return null;
  return { row: row ?? one.headerRow, column: one.before + one.headers.indexOf(column) + 1 };
}

/** The one cell that a fix may change: that of a problem whose column stands in the header under this name. */
export function cellOf(problem: Problem, table: RawTable | undefined, reading: Reading | undefined): Place | null {
  const known =
    table && reading && problem.column !== null && headersOf(table, reading).includes(problem.column.trim());
  return known && problem.row !== null ? placeOf(problem, table, reading) : null;
}
