import type { Draft } from '../passes/draft.ts';
import type { Reading, TableRead } from '../reading.ts';
import { allColumns } from '../table/found-table.ts';

/** Where the tables stand, unless it is one that has all columns of its tab. */
export function placeTables(drafts: readonly Draft[]): Pick<Reading, 'tables'> {
  const isWhole = drafts.length === 1 && drafts[0]!.found.columns === allColumns;
  return isWhole ? {} : { tables: drafts.map(tableRead) };
}

function tableRead({ found: { header, headers, rows, columns }, reading }: Draft): TableRead {
  return {
    headerRow: header + 1,
    firstRow: (rows[0] ?? header) + 1,
    lastRow: (rows[rows.length - 1] ?? header) + 1,
    before: columns.from,
    headers,
    columns: reading!.columns,
  };
}
