import type { HeaderKey } from '../columns/header-key.ts';
import { headerKeys } from '../columns/header-keys.ts';
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
  /** Takes several columns in one walk over the rows, which is faster than one walk each. */
  load(indexes: readonly number[]): void;
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
  const columns = new Map<number, readonly RawCell[]>();
  const load = (indexes: readonly number[]) => {
    const wanted = indexes.filter((index) => !columns.has(index));
    const taken = takeColumns(table, rows, wanted);
    wanted.forEach((index, at) => {
      columns.set(index, taken[at]!);
    });
  };
  return {
    headers,
    keys: headerKeys(headers),
    length: rows.length,
    column(index) {
      if (!columns.has(index)) load([index]);
      return columns.get(index)!;
    },
    load,
    row: (index) => table.cells[rows[index]!]!,
    rowNumber: (index) => rows[index]! + 1,
  };
}

/** As many rows as stay close at hand while one column after the other is taken from them. */
const atOnce = 256;

function takeColumns({ cells }: RawTable, rows: Int32Array, wanted: readonly number[]): RawCell[][] {
  const columns = wanted.map(() => new Array<RawCell>(rows.length));
  for (let from = 0; from < rows.length; from += atOnce) {
    const to = Math.min(rows.length, from + atOnce);
    for (let w = 0; w < wanted.length; w++) {
      const [index, into] = [wanted[w]!, columns[w]!];
      for (let i = from; i < to; i++) into[i] = cells[rows[i]!]![index] ?? '';
    }
  }
  return columns;
}

/** The first text of a row. */
export const firstText = (body: TableBody, row: number): string =>
  cellText(body.row(row).find((cell) => !isBlank(cell)));
