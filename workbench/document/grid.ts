/** A table of cells, row by row. Rows and cells past the last one written are simply not there. */
export type Grid<T> = (T[] | undefined)[];

export const readCell = <T>(grid: Grid<T>, row: number, column: number): T | undefined => grid[row]?.[column];

export function writeCell<T>(grid: Grid<T>, row: number, column: number, value: T, blank: T): void {
  const cells = rowOf(grid, row);
  // A hole would turn the row into a slow, sparse array.
  while (cells.length < column) cells.push(blank);
  cells[column] = value;
}

/** Empties a cell, if it is there at all. */
export function blank<T>(grid: Grid<T>, row: number, column: number, empty: T): void {
  const cells = grid[row];
  if (cells && column < cells.length) cells[column] = empty;
}

export function insertRows<T>(grid: Grid<T>, at: number, count: number): void {
  if (at < grid.length) grid.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
}

export function deleteRows<T>(grid: Grid<T>, at: number, count: number): void {
  grid.splice(at, count);
}

export function insertColumns<T>(grid: Grid<T>, at: number, count: number, blank: T): void {
  for (const row of grid) if (row && at < row.length) row.splice(at, 0, ...new Array<T>(count).fill(blank));
}

export function deleteColumns<T>(grid: Grid<T>, at: number, count: number): void {
  for (const row of grid) row?.splice(at, count);
}

function rowOf<T>(grid: Grid<T>, row: number): T[] {
  while (grid.length <= row) grid.push(undefined);
  const cells = grid[row] ?? [];
  grid[row] = cells;
  return cells;
}
