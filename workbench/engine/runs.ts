import type { Grid } from '../document/grid.ts';
import type { Zone } from '../document/zone.ts';

/** The rectangles of equal numbers in a grid, zeros left out: runs down each column, neighbours of the same height joined. */
export function runsOf(grid: Grid<number>, wanted: (column: number) => boolean = () => true): [Zone, number][] {
  const width = grid.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const done: [Zone, number][] = [];
  let before: [Zone, number][] = [];
  for (let column = 0; column < width; column++) {
    const runs = wanted(column) ? columnRuns(grid, column) : [];
    const joined = runs.map(([zone, id]): [Zone, number] => {
      const neighbour = before.find(
        ([left, other]) => other === id && left.top === zone.top && left.bottom === zone.bottom,
      );
      return neighbour ? [{ ...zone, left: neighbour[0].left }, id] : [zone, id];
    });
    done.push(...before.filter(([left, id]) => !joined.some(([zone, other]) => other === id && grew(left, zone))));
    before = joined;
  }
  return [...done, ...before];
}

const grew = (left: Zone, zone: Zone): boolean =>
  zone.left === left.left && zone.top === left.top && zone.bottom === left.bottom && zone.right > left.right;

function columnRuns(grid: Grid<number>, column: number): [Zone, number][] {
  const runs: [Zone, number][] = [];
  let start = 0;
  let current = 0;
  for (let row = 0; row <= grid.length; row++) {
    const id = grid[row]?.[column] ?? 0;
    if (id === current) continue;
    if (current > 0) runs.push([{ top: start, bottom: row - 1, left: column, right: column }, current]);
    start = row;
    current = id;
  }
  return runs;
}
