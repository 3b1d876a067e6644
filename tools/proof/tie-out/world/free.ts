import { type Cell, keyOf, monthOfDay } from './cells.ts';
import type { Draft, Line } from './draft.ts';

export const cellOf = ({ as, day }: Pick<Line, 'as' | 'day'>): Cell => ({ channel: as, month: monthOfDay(day) });

export const isTaken = ({ taken }: Draft, line: Line): boolean => taken.has(keyOf(cellOf(line)));

/** Lines that nothing has changed yet, where no change is read from all of their month. */
export const freeLines = (draft: Draft): Line[] =>
  draft.lines.filter((line) => !line.touched && !isTaken(draft, line) && line.amount > 0);

/** Cells that hold all the lines that they held at first, as they were. */
export function freeCells(draft: Draft): Cell[] {
  const cells = new Map<string, { cell: Cell; free: boolean }>();
  for (const line of draft.lines) {
    const cell = cellOf(line);
    const key = keyOf(cell);
    const isFree = !draft.changed.has(key) && !draft.taken.has(key) && line.amount > 0;
    cells.set(key, { cell, free: (cells.get(key)?.free ?? true) && isFree });
  }
  return [...cells.values()].flatMap(({ cell, free }) => (free ? [cell] : []));
}
