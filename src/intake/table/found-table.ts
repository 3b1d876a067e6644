import type { RawCell, RawTable } from '../raw.ts';

/** Columns of a tab from one to another, which is not among them. */
export interface ColumnRange {
  readonly from: number;
  /** Infinity where nothing stands beside the table. */
  readonly to: number;
}

export const allColumns: ColumnRange = { from: 0, to: Number.POSITIVE_INFINITY };

/** One table of a tab: its header and the rows that belong to it, as indexes into the tab's cells. */
export interface FoundTable {
  readonly columns: ColumnRange;
  /** The first line that may speak of this table: below the table before it. */
  readonly preamble: number;
  readonly header: number;
  /** Of its own columns. */
  readonly headers: readonly string[];
  readonly rows: Int32Array;
  /** Times that the same header came again further down: exports that were appended. */
  readonly repeats: readonly number[];
  /** Lines of text between and below the rows: footers and remarks. */
  readonly notes: readonly number[];
}

/** Lines between the rows speak of some of them only; those below the last one speak of all. */
export const notesBelow = ({ notes, rows }: FoundTable): number[] =>
  notes.filter((row) => row > (rows[rows.length - 1] ?? -1));

/** The tab as the table has it: its own columns only. Rows keep their places. */
export function cutTo<T extends Pick<RawTable, 'cells'>>(tab: T, columns: ColumnRange): T {
  return columns === allColumns ? tab : { ...tab, cells: cutColumns(tab.cells, columns) };
}

export const cutColumns = (
  cells: readonly (readonly RawCell[])[],
  { from, to }: ColumnRange,
): readonly (readonly RawCell[])[] => cells.map((row) => row.slice(from, to));
