import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isValueFor } from '../vocabulary/words-for.ts';
import { type AmountColumn, isExact, isSum } from './total-sums.ts';

const saysAll = isValueFor('all');

/** How many rows of a long table are looked at before a column is read whole. */
const sampled = 500;

/** Rows that stand for all values of their column, `Worldwide` among countries, and come to as much as all others together. */
export function allValues(
  body: TableBody,
  amounts: readonly AmountColumn[],
  numeric: ReadonlySet<number>,
  labels: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const checked = amounts.filter(({ measure }) => isExact(measure));
  const found = new Map<number, string>();
  const step = Math.max(1, Math.floor(body.length / sampled));
  for (let column = 0; column < body.headers.length && found.size === 0; column++) {
    if (numeric.has(column)) continue;
    const says = (row: number) => {
      const cell = body.row(row)[column];
      return (
        typeof cell === 'string' &&
        cell.length > 1 &&
        cell.length < 24 &&
        saysAll(cell.trim().replace(/^[([]|[)\]]$/g, ''))
      );
    };
    let isLikely = false;
    for (let row = 0; row < body.length && !isLikely; row += step) isLikely = says(row);
    for (let row = Math.max(0, body.length - 20); row < body.length && !isLikely; row++) isLikely = says(row);
    if (!isLikely) continue;
    const rows = Array.from({ length: body.length }, (_, row) => row).filter((row) => !labels.has(row));
    const whole = rows.filter(says);
    const others = rows.filter((row) => !says(row));
    const sum = (of: readonly number[], values: Float64Array) =>
      of.reduce((total, row) => total + (values[row] || 0), 0);
    const filled = checked.filter(({ values }) => sum(whole, values) !== 0 || sum(others, values) !== 0);
    // A single other row that is the same is no part of it.
    if (filled.length === 0 || others.length < 2) continue;
    if (filled.every(({ values, measure }) => isSum(sum(whole, values), sum(others, values), measure)))
      for (const row of whole) found.set(row, cellText(body.row(row)[column]));
  }
  return found;
}
