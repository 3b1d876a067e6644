import type { RawCell } from '../../src/intake/raw.ts';
import type { Judged } from './figures.ts';

/** What a written cell counts for, in the writer's own knowledge. */
export interface Counts {
  readonly measure: Judged;
  /** Day serials, both included; NaN where nothing tells the time. */
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  readonly sign?: 1 | -1;
  /** The row counts as one, whatever the cell says. */
  readonly one?: true;
  /** The amount is this cell times that one. */
  readonly times?: RawCell;
}

/** A cell as written, with what only its writer knows. */
export interface Written {
  readonly value: RawCell;
  readonly counts?: readonly Counts[];
  /** A careful reader may ask about this row. */
  readonly doubt?: true;
}

export type Line = readonly Written[];
export type Grid = readonly Line[];

export const plain = (value: RawCell): Written => ({ value });
export const doubtful = (line: Line): Line => line.map((cell) => ({ ...cell, doubt: true as const }));
export const blankLine: Line = [plain('')];

const width = (grid: Grid): number => grid.reduce((widest, line) => Math.max(widest, line.length), 0);
const padded = (line: Line, to: number): Line => [
  ...line,
  ...Array.from({ length: to - line.length }, () => plain('')),
];

/** Every line as wide as the widest, as a sheet or a CSV export has it. */
export const squared = (grid: Grid): Grid => grid.map((line) => padded(line, width(grid)));

/** Two grids side by side with empty columns between them. */
export function beside(left: Grid, right: Grid, gap: number): Grid {
  const to = width(left) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...padded(left[row] ?? [], to),
    ...(right[row] ?? []),
  ]);
}

export const below = (upper: Grid, lower: Grid, gap: number): Grid => [
  ...upper,
  ...Array.from({ length: gap }, () => blankLine),
  ...lower,
];
