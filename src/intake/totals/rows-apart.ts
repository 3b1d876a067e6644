import type { RawCell } from '../raw.ts';
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
  const columns = body.headers.flatMap((_, column) => (numeric.has(column) ? [] : [column]));
  const labels = remembered((cell) => isTotalLabel(cell) || isAverageLabel(cell) || maybeTotalLabel(cell));
  const names = remembered((cell) => labels(cell) || isOpenCell(cell));
  const isDimension = Uint8Array.from({ length: body.headers.length }, (_, column) =>
    dimensions.includes(column) ? 1 : 0,
  );
  // A column that repeats one text, as most do, is looked at once a run.
  const plain: RawCell[] = body.headers.map(() => '');
  const rows: number[] = [];
  for (let row = 0; row < body.length; row++) {
    const cells = body.row(row);
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!;
      const cell = cells[column] ?? '';
      if (cell === '') {
        if (isDimension[column] === 0) continue;
      } else if (typeof cell !== 'string' || cell === plain[column] || cell.length > longest) continue;
      else if (!(isDimension[column] === 1 ? mayBeOpen(cell) && names(cell) : mayLabelTotal(cell) && labels(cell))) {
        plain[column] = cell;
        continue;
      }
      rows.push(row);
      break;
    }
  }
  return rows;
}
