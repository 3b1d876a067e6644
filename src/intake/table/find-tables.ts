import { besideOneAnother } from './beside.ts';
import { allColumns, type ColumnRange, cutColumns, type FoundTable } from './found-table.ts';
import type { Rows } from './header-row.ts';
import { stackedTables } from './stacked-tables.ts';

/** All tables of a tab, one below the other and side by side, from top to bottom and from left to right. */
export const findTables = (cells: Rows): FoundTable[] => tablesIn(cells, allColumns, 0, cells.length);

/** Those of some rows and columns. `cells` are of these columns only. */
function tablesIn(cells: Rows, columns: ColumnRange, from: number, end: number): FoundTable[] {
  const parts = besideOneAnother(cells, from, end);
  if (parts.length > 1) return parts.flatMap((part) => tablesOf(cells, columns, part, from, end));
  return stackedTables(cells, from, end).flatMap(({ table, end: below }) => {
    // A line above, or another table, may have something in the columns that part two tables.
    const beside = table.header > from || below < end ? besideOneAnother(cells, table.header, below) : [];
    return beside.length > 1
      ? beside.flatMap((part) => tablesOf(cells, columns, part, table.preamble, below))
      : [columns === allColumns ? table : { ...table, columns }];
  });
}

function tablesOf(cells: Rows, within: ColumnRange, part: ColumnRange, from: number, end: number): FoundTable[] {
  const columns = { from: within.from + part.from, to: within.from + part.to };
  return tablesIn(cutColumns(cells, part), columns, from, end);
}
