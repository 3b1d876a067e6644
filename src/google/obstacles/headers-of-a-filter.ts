import { deletedRows } from '../points-only-at.ts';
import type { Obstacle } from './obstacle.ts';

/** A filter only hides rows, and rows are written and moved all the same. Without its headers it is none. */
export const headersOfAFilter: Obstacle = (target) => {
  const gone = deletedRows(target.intent.steps);
  if (gone.length === 0) return null;
  const row = target.sheet.getFilter()?.getRange().getRow();
  return row !== undefined && gone.some(({ from, to }) => row >= from && row <= to)
    ? `${target.name}!${row}:${row} holds the headers of a filter, and the build removes that row. Remove the filter under Data ▸ Remove filter, build again, and filter anew.`
    : null;
};
