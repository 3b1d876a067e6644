import { readNumbers } from '../columns/read-numbers.ts';
import type { RawCell } from '../raw.ts';
import { isBlank } from '../table/cells.ts';

/** Whether most of the cells that are filled are numbers. */
export function holdsNumbers(cells: readonly RawCell[]): boolean {
  // A dash stands for nothing.
  const filled = cells.filter((cell) => !isBlank(cell) && !(typeof cell === 'string' && /^\s*[-–—]\s*$/.test(cell)));
  const { values } = readNumbers(filled);
  return values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0) > filled.length / 2;
}

/** The same, or nearly nothing that could tell. */
export const mayHoldNumbers = (cells: readonly RawCell[]): boolean => {
  return cells.every(isBlank) || holdsNumbers(cells) || cells.filter((cell) => !isBlank(cell)).length < 3;
};
