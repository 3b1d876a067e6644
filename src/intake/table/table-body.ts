import type { HeaderKey } from '../columns/header-key.ts';
import { headerKeys } from '../columns/header-keys.ts';
import type { RawCell, RawTable } from '../raw.ts';
import { cellText, isBlank } from './cells.ts';
import type { FoundTable } from './found-table.ts';
import { type DistinctTexts, TakenColumn } from './taken-column.ts';

/** The body of one table by column. Columns are known by position: headers may repeat. */
export interface TableBody {
  readonly headers: readonly string[];
  readonly keys: readonly HeaderKey[];
  /** Rows of the body. */
  readonly length: number;
  /** The cells of a column from top to bottom. */
  column(index: number): readonly RawCell[];
  /** The texts of a column, each once; null where nearly each cell has its own, or nobody has counted them. */
  texts(index: number): DistinctTexts | null;
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
  const columns = new Map<number, TakenColumn>();
  const load = (indexes: readonly number[]) => {
    const wanted = indexes.filter((index) => !columns.has(index));
    takeColumns(table, rows, wanted).forEach((column, at) => {
      columns.set(wanted[at]!, column);
    });
  };
  const taken = (index: number): TakenColumn => {
    if (!columns.has(index)) load([index]);
    return columns.get(index)!;
  };
  return {
    headers,
    keys: headerKeys(headers),
    length: rows.length,
    column: (index) => taken(index).cells,
    texts: (index) => taken(index).texts,
    load,
    row: (index) => table.cells[rows[index]!]!,
    rowNumber: (index) => rows[index]! + 1,
  };
}

/** As many rows as stay close at hand while one column after the other is taken from them. */
const atOnce = 256;

function takeColumns({ cells }: RawTable, rows: Int32Array, wanted: readonly number[]): TakenColumn[] {
  const columns = wanted.map(() => new TakenColumn(rows.length));
  for (let from = 0; from < rows.length; from += atOnce) {
    const to = Math.min(rows.length, from + atOnce);
    for (let w = 0; w < wanted.length; w++) columns[w]!.take(cells, rows, wanted[w]!, from, to);
  }
  return columns;
}

/** The first text of a row. */
export const firstText = (body: TableBody, row: number): string =>
  cellText(body.row(row).find((cell) => !isBlank(cell)));
