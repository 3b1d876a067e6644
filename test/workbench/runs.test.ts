import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../workbench/engine/runs.ts';

test('equal neighbours are one rectangle', () => {
  expect(
    runsOf([
      [1, 1, 0],
      [1, 1, 2],
      [0, 3, 2],
    ]),
  ).toEqual([
    [{ top: 0, left: 0, bottom: 1, right: 1 }, 1],
    [{ top: 2, left: 1, bottom: 2, right: 1 }, 3],
    [{ top: 1, left: 2, bottom: 2, right: 2 }, 2],
  ]);
});

test('the rectangles cover each cell once, with its own number', () => {
  assert(
    property(array(array(integer({ min: 0, max: 2 }), { maxLength: 5 }), { maxLength: 6 }), (grid) => {
      const painted = grid.map((row) => row.map(() => 0));
      for (const [zone, id] of runsOf(grid)) {
        for (let row = zone.top; row <= zone.bottom; row++) {
          for (let column = zone.left; column <= zone.right; column++) {
            expect(painted[row]?.[column]).toBe(0);
            painted[row]![column] = id;
          }
        }
      }
      expect(painted).toEqual(grid);
    }),
  );
});
