import type { FoundTable } from './find-tables.ts';
import { type HeaderKey, headerKey } from './header-key.ts';
import type { RawCell, RawTable } from './raw.ts';

/** The body of one table by column. Columns are known by position: headers may repeat. */
export interface TableBody {
  readonly headers: readonly string[];
  readonly keys: readonly HeaderKey[];
  /** Rows of the body. */
  readonly length: number;
  /** The cells of a column from top to bottom. */
  column(index: number): readonly RawCell[];
  row(index: number): readonly RawCell[];
  /** Row in the raw tab, 1-based. */
  rowNumber(index: number): number;
}

export function tableBody(table: RawTable, found: FoundTable): TableBody {
  const { rows, headers } = found;
  const columns = new Map<number, readonly RawCell[]>();
  return {
    headers,
    keys: headers.map(headerKey),
    length: rows.length,
    column(index) {
      let cells = columns.get(index);
      if (!cells) {
        const fresh = new Array<RawCell>(rows.length);
        for (let i = 0; i < rows.length; i++) fresh[i] = table.cells[rows[i]!]![index] ?? '';
        cells = fresh;
        columns.set(index, cells);
      }
      return cells;
    },
    row: (index) => table.cells[rows[index]!]!,
    rowNumber: (index) => rows[index]! + 1,
  };
}
