import { expect, it } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { noText, TakenColumn } from '../../../src/intake/table/taken-column.ts';

/** Cells as `getValues` gives them: no two are the same string in memory. */
function taken(cells: readonly RawCell[], atOnce = 256): TakenColumn {
  const table = cells.map((cell) => [0, cell]);
  const column = new TakenColumn(cells.length);
  const rows = Int32Array.from(cells.keys());
  for (let from = 0; from < cells.length; from += atOnce)
    column.take(table, rows, 1, from, Math.min(cells.length, from + atOnce));
  return column;
}

it('numbers the texts of a column in the order in which they are met', () => {
  const day = { serial: 45_000 };
  const { cells, texts } = taken(['Search', 'Brand', '', 'Search', 12, day, false, 'Brand'], 3);
  expect(cells).toEqual(['Search', 'Brand', '', 'Search', 12, day, false, 'Brand']);
  expect(texts!.texts).toEqual(['Search', 'Brand', '']);
  expect([...texts!.numberOf]).toEqual([0, 1, 2, 0, noText, noText, noText, 1]);
  expect(texts!.others).toBe(3);
});

it('is the cells alone where nearly each has a text of its own', () => {
  const cells = Array.from({ length: 5_000 }, (_, row) => `order ${row}`);
  const column = taken(cells);
  expect(column.texts).toBeNull();
  expect(column.cells).toEqual(cells);
});

it('takes a row that is too short for an empty cell', () => {
  const column = new TakenColumn(2);
  column.take([['a'], ['b', 'c']], Int32Array.of(0, 1), 1, 0, 2);
  expect(column.cells).toEqual(['', 'c']);
});
