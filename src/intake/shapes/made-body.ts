import { type HeaderKey, headerKey } from '../columns/header-key.ts';
import type { RawCell } from '../raw.ts';
import type { TableBody } from '../table/table-body.ts';

export interface MadeColumn {
  readonly header: string;
  /** What the reader of columns takes the header for, where that is not what is written. */
  readonly key?: string;
  readonly cells: readonly RawCell[];
}

/** A body that was put together from the cells of another: several of its rows may come from one row of the tab. */
export function madeBody(
  columns: readonly MadeColumn[],
  rowNumbers: ArrayLike<number>,
  sourceOf: (index: number) => readonly RawCell[],
  headerAt: (index: number, column: number) => string,
): TableBody {
  const keys = columns.map(({ header, key }): HeaderKey => {
    const own = headerKey(header);
    return key === undefined ? own : { key, currency: own.currency };
  });
  return {
    headers: columns.map(({ header }) => header),
    keys,
    length: rowNumbers.length,
    column: (index) => columns[index]!.cells,
    texts: () => null,
    load: () => {},
    row: (index) => columns.map(({ cells }) => cells[index]!),
    rowNumber: (index) => rowNumbers[index]!,
    source: sourceOf,
    headerAt,
  };
}

/** The same body with other keys for some of its columns: the headers stay as they are written. */
export const withKeys = (body: TableBody, keyOf: ReadonlyMap<number, string>): TableBody => ({
  ...body,
  keys: body.keys.map((own, column) => ({ ...own, key: keyOf.get(column) ?? own.key })),
});
