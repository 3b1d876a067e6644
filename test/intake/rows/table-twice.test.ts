import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';

const header = ['Date', 'Campaign', 'Cost'];
const rows = [
  ['2025-02-01', 'Shoes', 40.5],
  ['2025-02-02', 'Hats', 31.25],
];

const copiesIn = (cells: (string | number)[][]) =>
  findProblems({ readings: [readTable({ name: 'Tab', cells })], rates: {}, currency: '' }).find(
    ({ code }) => code === 'duplicate-rows',
  );

it('is an error where a whole table stands below itself', () => {
  const copies = copiesIn([header, ...rows, header, ...rows]);
  expect(copies).toMatchObject({ severity: 'error' });
  expect(copies!.message).toContain('The table stands twice. 2 rows are exact copies');
});

it('is a warning where one row of many comes again', () => {
  const many = Array.from({ length: 60 }, (_, i) => [
    `2025-03-${String((i % 28) + 1).padStart(2, '0')}`,
    `Hats ${i}`,
    12.5,
  ]);
  expect(copiesIn([header, ...many, many[0]!])).toMatchObject({ severity: 'warning' });
});

it('is no table that stands twice where one row comes again, or the second has more', () => {
  for (const cells of [
    [header, ...rows, rows[0]!],
    [header, ...rows, header, ...rows, ['2025-02-03', 'Hats', 12]],
  ])
    expect(copiesIn(cells)!.message).not.toContain('The table stands twice');
});
