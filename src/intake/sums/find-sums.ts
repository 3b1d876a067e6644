import type { RawCell } from '../raw.ts';
import { findRowSums } from './find-row-sums.ts';
import { withoutNamingNumbers } from './naming-numbers.ts';
import type { NearSum, RowSum } from './sum-column.ts';
import { sumColumns, tableNumbers } from './table-numbers.ts';

export interface ColumnSum {
  readonly column: number;
  readonly of: readonly number[];
}

export interface FoundSums {
  /** Rows that hold the sum of other rows. One that adds up two cuts of the same stands twice. */
  readonly rows: readonly RowSum[];
  readonly columns: readonly ColumnSum[];
  /** Rows that are nearly the sum of others. */
  readonly near: readonly NearSum[];
}

/** In digits. The eye of a reader of the whole table is not as strict as that of who drops a row. */
const sure = { rows: 0, columns: 1 };

/** The rows and columns of any table that are sums of others, told by arithmetic and words alone. */
export function findSums(cells: readonly (readonly RawCell[])[]): FoundSums {
  const numbers = withoutNamingNumbers(tableNumbers(cells));
  const down = findRowSums({
    columns: sumColumns(numbers, false),
    texts: (row) => cells[row]!,
    length: numbers.height,
    sure: sure.rows,
  });
  const across = findRowSums({
    columns: sumColumns(numbers, true),
    texts: (column) => downwards(cells, column),
    length: numbers.width,
    sure: sure.columns,
  });
  return { ...down, columns: across.rows.map(({ row, of }) => ({ column: row, of })) };
}

function* downwards(cells: readonly (readonly RawCell[])[], column: number): Generator<RawCell> {
  for (const row of cells) yield row[column] ?? '';
}
