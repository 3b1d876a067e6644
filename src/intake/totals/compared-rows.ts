import type { TableBody } from '../table/table-body.ts';
import { isValueFor } from '../vocabulary/words-for.ts';

const isCompared = isValueFor('compared');

/** People write so, in sheets of their own; exports hardly do. */
const mostRows = 5000;
/** Longer texts are names. */
const longest = 30;

export interface ComparedRows {
  readonly column: number;
  readonly rows: readonly number[];
}

/** Rows that say that they stand beside the others to compare with: `Previous period`, `Last year`, `Benchmark`. */
export function comparedRows(body: TableBody, numeric: ReadonlySet<number>): ComparedRows | null {
  if (body.length > mostRows) return null;
  for (let column = 0; column < body.headers.length; column++) {
    if (numeric.has(column)) continue;
    const rows = body
      .column(column)
      .flatMap((cell, row) => (typeof cell === 'string' && cell.length <= longest && isCompared(cell) ? [row] : []));
    // Where all rows say so, it tells none apart.
    if (rows.length > 0 && rows.length < body.length) return { column, rows };
  }
  return null;
}
