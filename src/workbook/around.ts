import { runsOf } from './strokes.ts';

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of whole rows without some of its cells, in few rectangles. */
export function around(from: number, count: number, width: number, left: readonly Place[]): Rectangle[] {
  const columnsLeft = Array.from({ length: count }, () => new Set<number>());
  for (const { row, column } of left) columnsLeft[row - from]?.add(column);
  const keys = columnsLeft.map((columns) => [...columns].sort((a, b) => a - b).join());
  const names = new Map([...new Set(keys)].map((key, i) => [key, i]));
  return runsOf(keys.map((key) => names.get(key) as number)).flatMap((run) => {
    const open = Array.from({ length: width }, (_, i) => (columnsLeft[run.from - 1]?.has(i + 1) ? 0 : 1));
    return runsOf(open).flatMap(({ from: column, count: columns, size }) =>
      size === 1 ? [{ row: from + run.from - 1, column, rows: run.count, columns }] : [],
    );
  });
}
