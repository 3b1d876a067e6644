import { remembered } from '../remembered.ts';
import type { TableBody } from '../table/table-body.ts';
import { isAverageLabel, isTotalLabel, maybeTotalLabel, mayLabelTotal } from '../vocabulary/total-labels.ts';
import { isOpenCell, mayBeOpen } from './open-cells.ts';

/** Longer texts are names. */
const longest = 80;

/**
 * The rows in which any cell may label a total or an average, or in which one of the `dimensions` names nothing. All else about totals by
 * their words and places is asked of these alone: nearly all rows of a table have all of their names, and are walked over once.
 */
export function rowsApart(body: TableBody, numeric: ReadonlySet<number>, dimensions: readonly number[]): number[] {
  const labels = remembered((cell) => isTotalLabel(cell) || isAverageLabel(cell) || maybeTotalLabel(cell));
  const names = remembered((cell) => labels(cell) || isOpenCell(cell));
  const isApart = new Uint8Array(body.length);
  for (let column = 0; column < body.headers.length; column++) {
    if (numeric.has(column)) continue;
    const isDimension = dimensions.includes(column);
    const cells = body.column(column);
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row]!;
      if (cell === '') {
        if (isDimension) isApart[row] = 1;
      } else if (typeof cell !== 'string' || cell.length > longest) continue;
      else if (isDimension ? mayBeOpen(cell) && names(cell) : mayLabelTotal(cell) && labels(cell)) isApart[row] = 1;
    }
  }
  const rows: number[] = [];
  for (let row = 0; row < isApart.length; row++) if (isApart[row] === 1) rows.push(row);
  return rows;
}
