import fc from 'fast-check';
import { expect, it } from 'vitest';
import { around } from '../../src/workbook/around.ts';

it('is one rectangle where nothing is left out', () => {
  expect(around(4, 3, 5, [])).toEqual([{ row: 4, column: 1, rows: 3, columns: 5 }]);
});

it('goes around cells that stand below one another in four rectangles', () => {
  const left = [5, 6].flatMap((row) => [2, 3].map((column) => ({ row, column })));
  expect(around(4, 4, 5, left)).toEqual([
    { row: 4, column: 1, rows: 1, columns: 5 },
    { row: 5, column: 1, rows: 2, columns: 1 },
    { row: 5, column: 4, rows: 2, columns: 2 },
    { row: 7, column: 1, rows: 1, columns: 5 },
  ]);
});

it('covers each cell once but those that are left out', () => {
  const places = fc.array(fc.record({ row: fc.integer({ min: 3, max: 9 }), column: fc.integer({ min: 1, max: 4 }) }));
  fc.assert(
    fc.property(places, (left) => {
      const name = (row: number, column: number) => `${row}:${column}`;
      const cells = around(3, 6, 4, left).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, i) => name(row + Math.floor(i / columns), column + (i % columns))),
      );
      const out = new Set(left.filter(({ row }) => row < 9).map(({ row, column }) => name(row, column)));
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells.length).toBe(24 - out.size);
      expect(cells.some((cell) => out.has(cell))).toBe(false);
    }),
  );
});
