import { expect, it } from 'vitest';
import { agreementOf } from '../../../src/intake/sums/agreement.ts';
import { frameOf } from '../../../src/intake/sums/frame.ts';

/** The last value against the sum of the others. */
const says = (unit: number, ...values: number[]) => {
  const { columns } = frameOf(
    [{ values: Float64Array.from(values), unit }],
    Int32Array.from(values, (_, i) => i),
  );
  return agreementOf(
    columns[0]!,
    values[values.length - 1]!,
    values.slice(0, -1).map((_, i) => i),
  );
};

it.each<[string, number, number[], string]>([
  ['the very sum', 1, [1204, 877, 2081], 'equal'],
  ['a sum of cents, which a computer does not hold exactly', 0.01, [0.1, 0.2, 0.3], 'equal'],
  ['a missing part', 1, [1204, Number.NaN, 877, 2081], 'equal'],
  ['half a unit off for each part', 1, [1204, 877, 2082], 'rounded'],
  ['counts that were each rounded to five', 1, [23120, 25455, 48570], 'rounded'],
  ['counts of which one is not rounded to five', 1, [23121, 25454, 48570], 'near'],
  ['one part, which is not rounded twice', 1, [1204, 1205], 'near'],
  ['a few units off', 1, [1204, 877, 2086], 'near'],
  ['less than half a percent off', 1, [120400, 87700, 207500], 'near'],
  ['a total among its parts', 0.01, [3.89, 2.19, 3.01], 'average'],
  ['something else', 1, [1204, 877, 4711], 'differs'],
  ['only zeros', 1, [0, 0, 0], 'zero'],
  ['no total', 1, [1204, 877, Number.NaN], 'silent'],
  ['no parts', 1, [Number.NaN, Number.NaN, 2081], 'silent'],
])('a column with %s', (_, unit, values, expected) => {
  expect(says(unit, ...values).says).toBe(expected);
});

it('counts the digits that had to agree, and none finer than were printed', () => {
  expect(says(1, 1204, 877, 2081).digits).toBeCloseTo(Math.log10(2081));
  expect(says(0.01, 12.04, 8.77, 20.81).digits).toBeCloseTo(Math.log10(2081));
  expect(says(1, 1_000_000, 2_000_000, 3_000_000).digits).toBeCloseTo(Math.log10(3));
  expect(says(1, 1204, 877, 2082).digits).toBeLessThan(says(1, 1204, 877, 2081).digits);
  expect(says(1, 1204, 0, 1204).digits).toBeLessThan(says(1, 1203, 1, 1204).digits);
  expect(says(1, 0, 0, 0).digits).toBe(0);
});

it('tells the difference, from the total', () => {
  expect(says(1, 1204, 877, 2086).difference).toBe(5);
  expect(says(0.01, 0.1, 0.2, 0.3).difference).toBe(0);
});
