import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeRows } from '../../src/workbook/place-rows.ts';
import { heightBefore, rowsBefore } from '../../src/workbook/rows-before.ts';

it('tells for each row of any plan which row it was', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 });
  fc.assert(
    fc.property(keys, keys, fc.array(fc.nat(12), { maxLength: 3 }), (old, wanted, kept) => {
      const placed = placeRows(old, wanted, (row) => kept.includes(row));
      const before = rowsBefore(placed);
      expect(heightBefore(placed)).toBe(old.length);
      expect(before).toHaveLength(placed.height);
      for (const [key, row] of placed.rowOf) {
        const was = before[row - 1];
        if (was !== undefined) expect(old[was - 1]).toBe(key);
      }
    }),
  );
});

it('knows no row of before for one that is inserted', () => {
  expect(rowsBefore(placeRows(['a', 'b'], ['a', 'x', 'b'], () => false))).toEqual([1, undefined, 2]);
});
