import { expect, it } from 'vitest';
import { withoutNamingNumbers } from '../../../src/intake/sums/naming-numbers.ts';
import { sumColumns, tableNumbers } from '../../../src/intake/sums/table-numbers.ts';

const units = (column: readonly (string | number)[]) =>
  sumColumns(tableNumbers(column.map((cell) => [cell])), false)[0]!.unit;

it.each<[string, readonly (string | number)[], number]>([
  ['cents', ['12.04', '8.77'], 0.01],
  ['zeros behind that say nothing', ['12.00000', '8.70000'], 0.1],
  ['a decimal comma', ['12,045', '8,77'], 0.001],
  ['numbers of a spreadsheet', [12.5, 8], 0.1],
  ['whole numbers', ['12', '8'], 1],
  ['counts rounded to five', ['15', '20', '1,205', '40'], 5],
  ['too few to tell', ['15', '20'], 1],
  ['a long tail of computed digits', [0.1 + 0.2, 1], 1e-9],
])('the smallest step of %s', (_, column, unit) => {
  expect(units(column)).toBeCloseTo(unit, 12);
});

it('reads rows of different lengths, and along both sides', () => {
  const numbers = tableNumbers([['a', 1, 2], [3], []]);
  expect(sumColumns(numbers, false).map(({ values }) => [...values])).toEqual([
    [Number.NaN, 3, Number.NaN],
    [1, Number.NaN, Number.NaN],
    [2, Number.NaN, Number.NaN],
  ]);
  expect(sumColumns(numbers, true).map(({ values }) => [...values])).toEqual([
    [Number.NaN, 1, 2],
    [3, Number.NaN, Number.NaN],
    [Number.NaN, Number.NaN, Number.NaN],
  ]);
});

it('reads a number through the letter or star that marks it, and an abbreviation as what it says', () => {
  const cells = ['9,904E', '2 242 p', '0.1*', '17', '1.2K', '3M', 'E'].map((cell) => [cell]);
  expect([...tableNumbers(cells).values]).toEqual([9904, 2242, 0.1, 17, 1200, 3_000_000, Number.NaN]);
});

it.each<[string, number[][], number[][]]>([
  [
    'years above, some apart',
    [
      [1999, 2003, 2007],
      [17, 12, 35],
    ],
    [[17, 12, 35]],
  ],
  [
    'years above',
    [
      [2001, 2002, 2003],
      [17, 12, 35],
    ],
    [[17, 12, 35]],
  ],
  [
    'years beside',
    [
      [2001, 17, 44],
      [2002, 12, 31],
      [2003, 35, 2],
    ],
    [
      [17, 44],
      [12, 31],
      [35, 2],
    ],
  ],
  [
    'a counter',
    [
      [1, 17, 44],
      [2, 12, 31],
      [3, 35, 2],
    ],
    [
      [17, 44],
      [12, 31],
      [35, 2],
    ],
  ],
  [
    'an amount that looks like a year',
    [
      [2001, 17, 44],
      [377, 12, 31],
    ],
    [
      [2001, 17, 44],
      [377, 12, 31],
    ],
  ],
])('leaves out %s', (_, cells, kept) => {
  const { values, width } = withoutNamingNumbers(tableNumbers(cells));
  const rows = cells.map((_, row) =>
    [...values.slice(row * width, (row + 1) * width)].filter((value) => !Number.isNaN(value)),
  );
  expect(rows.filter((row) => row.length > 0)).toEqual(kept);
});
