import { type Cell, keyOf } from './cells.ts';
import type { Draft, Line } from './draft.ts';
import { cellOf, isTaken } from './free.ts';

/** Each of some lines becomes others, or none. Nothing is changed where a line would come to stand in a cell that is taken. */
export function changeLines(
  draft: Draft,
  some: readonly Line[],
  to: (line: Line, at: number) => readonly Line[],
): Draft | undefined {
  const become = new Map(
    some.map((line, at) => [line, to(line, at).map((each): Line => ({ ...each, touched: true }))]),
  );
  if (some.length === 0 || [...become.values()].flat().some((line) => isTaken(draft, line))) return undefined;
  const changed = [...become].flatMap(([line, others]) => [line, ...others]).map((line) => keyOf(cellOf(line)));
  return {
    ...draft,
    lines: draft.lines.flatMap((line) => become.get(line) ?? [line]),
    changed: new Set([...draft.changed, ...changed]),
  };
}

/** All lines of some cells change in one way, which is read from the cell as a whole. */
export function changeCells(draft: Draft, cells: readonly Cell[], to: (line: Line) => Line): Draft | undefined {
  if (cells.length === 0) return undefined;
  const keys = new Set(cells.map(keyOf));
  return {
    ...draft,
    lines: draft.lines.map((line) => (keys.has(keyOf(cellOf(line))) ? { ...to(line), touched: true as const } : line)),
    taken: new Set([...draft.taken, ...keys]),
  };
}

/** A line beside that one, of its channel and day: nobody’s until it is said what it is. */
export const beside = (line: Line, amount: number, text: string, reference: string): Line => ({
  ...line,
  amount,
  text,
  reference,
  tax: Number.NaN,
  refund: Number.NaN,
  fee: Number.NaN,
  touched: true,
});

/** A column that the books have for one line they have for all. */
export const withColumn = (draft: Draft, column: 'tax' | 'refund' | 'fee'): Draft => ({
  ...draft,
  lines: draft.lines.map((line) => (Number.isNaN(line[column]) ? { ...line, [column]: 0 } : line)),
});
