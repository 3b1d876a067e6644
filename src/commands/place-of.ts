import type { RawTable } from '../intake/raw.ts';
import type { Reading } from '../intake/reading.ts';
import type { Problem } from '../problems/problem.ts';
import { headersOf } from './headers-of.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell that a problem speaks of: its column in its row, or in the header where it concerns all rows. */
export function placeOf(
  { row, column }: Problem,
  table: RawTable | undefined,
  reading: Reading | undefined,
): Place | null {
  if (!reading || (row === null && column === null)) return null;
  const { headerRow } = reading;
  const found = column === null || !table ? -1 : headersOf(table, reading).indexOf(column.trim());
  return { row: row ?? headerRow ?? 1, column: found < 0 ? 1 : found + 1 };
}

/** The one cell that a fix may change: that of a problem whose column stands in the header under this name. */
export function cellOf(problem: Problem, table: RawTable | undefined, reading: Reading | undefined): Place | null {
  const known =
    table && reading && problem.column !== null && headersOf(table, reading).includes(problem.column.trim());
  return known && problem.row !== null ? placeOf(problem, table, reading) : null;
}
