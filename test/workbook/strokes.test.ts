import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { runsOf, strokes } from '../../src/workbook/strokes.ts';

it('give each place its size, in no more strokes than there are runs', () => {
  assert(
    property(array(constantFrom(14, 21, 26, 34), { maxLength: 60 }), (sizes) => {
      const painted: (number | undefined)[] = sizes.map(() => undefined);
      const all = strokes(sizes);
      for (const { from, count, size } of all) painted.fill(size, from - 1, from - 1 + count);
      expect(painted).toEqual(sizes);
      expect(all.length).toBeLessThanOrEqual(runsOf(sizes).length);
    }),
  );
});

it('paint the commonest size once, and the others over it', () => {
  expect(strokes([21, 14, 21, 21, 26, 21])).toEqual([
    { from: 1, count: 6, size: 21 },
    { from: 2, count: 1, size: 14 },
    { from: 5, count: 1, size: 26 },
  ]);
});
