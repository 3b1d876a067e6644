import { columnLetters } from '../../workbench/document/a1.ts';

type Value = string | number | boolean | null | undefined;

const blank = (value: Value): boolean => value === null || value === undefined || value === '';

/** Money to the cent, everything else to nine digits. */
export const sameNumber = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.01, 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

const same = (a: Value, b: Value): boolean => {
  if (blank(a) || blank(b)) return blank(a) && blank(b);
  return typeof a === 'number' && typeof b === 'number' ? sameNumber(a, b) : a === b;
};

/** Cells in which two computations of one tab differ, as `B7: 12 ≠ 13`. */
export function differences(ours: readonly (readonly Value[])[], theirs: readonly (readonly Value[])[]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(ours.length, theirs.length); row++) {
    const a = ours[row] ?? [];
    const b = theirs[row] ?? [];
    for (let column = 0; column < Math.max(a.length, b.length); column++) {
      if (!same(a[column], b[column])) {
        found.push(`${columnLetters(column)}${row + 1}: ${String(a[column])} ≠ ${String(b[column])}`);
      }
    }
  }
  return found;
}

/** Cells that show an error. */
export const errorCells = (rows: readonly (readonly Value[])[]): string[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'string' && /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!)|^Err:\d/.test(value)
        ? [`${columnLetters(column)}${row + 1}: ${value}`]
        : [],
    ),
  );
