import type { HeaderKey } from '../columns/header-key.ts';
import { headerKeys } from '../columns/header-keys.ts';
import { once } from '../once.ts';
import type { RawCell, RawTable } from '../raw.ts';
import { cellText, isBlank } from './cells.ts';
import type { FoundTable } from './found-table.ts';

/** The body of one table by column. Columns are known by position: headers may repeat. */
export interface TableBody {
  readonly headers: readonly string[];
  readonly keys: readonly HeaderKey[];
  /** Rows of the body. */
  readonly length: number;
  /** The cells of a column from top to bottom. */
  column(index: number): readonly RawCell[];
  row(index: number): readonly RawCell[];
  /** Row in the raw tab, 1-based. Where columns became rows, several rows of the body come from one of the tab. */
  rowNumber(index: number): number;
  /** What a finding calls the column of one cell, where the cell stands under another header in the tab. */
  headerAt?(index: number, column: number): string;
  /** The cells of that row in the raw tab, where they are not the cells of `row`. */
  source?(index: number): readonly RawCell[];
}

export function tableBody(table: RawTable, found: FoundTable): TableBody {
  const { rows, headers } = found;
  const columns = once(() => columnsOf(table, rows, headers.length));
  return {
    headers,
    keys: headerKeys(headers),
    length: rows.length,
    column: (index) => columns()[index]!,
    row: (index) => table.cells[rows[index]!]!,
    rowNumber: (index) => rows[index]! + 1,
  };
}

/** As many rows as stay close at hand while one column after the other is taken from them. */
const atOnce = 256;

/** All columns in one walk over the rows: they lie far apart, and a walk for each column would fetch them anew. */
function columnsOf({ cells }: RawTable, rows: Int32Array, width: number): RawCell[][] {
  const columns = Array.from({ length: width }, () => new Array<RawCell>(rows.length));
  for (let from = 0; from < rows.length; from += atOnce) {
    const to = Math.min(rows.length, from + atOnce);
    for (let column = 0; column < width; column++) {
      const into = columns[column]!;
      for (let i = from; i < to; i++) into[i] = cells[rows[i]!]![column] ?? '';
    }
  }
  return columns;
}

/** The first text of a row. */
export const firstText = (body: TableBody, row: number): string =>
  cellText(body.row(row).find((cell) => !isBlank(cell)));
