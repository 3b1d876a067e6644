import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';

const header = ['Date', 'Campaign', 'Cost'];
const rows = [
  ['2025-02-01', 'Shoes', 40.5],
  ['2025-02-02', 'Hats', 31.25],
];

const copiesIn = (cells: (string | number)[][]) =>
  findProblems({ readings: [readTable({ name: 'Tab', cells })], rates: {}, currency: '' }).filter(
    ({ code }) => code === 'duplicate-rows' || code === 'table-twice',
  );

it('is an error where a whole table stands below itself, with the money that counts twice', () => {
  const copies = copiesIn([header, ...rows, header, ...rows]);
  expect(copies).toMatchObject([{ code: 'table-twice', severity: 'error' }]);
  expect(copies[0]!.message).toContain('from row 5 on, with 71.75 of cost');
  expect(copies[0]!.fixes).toMatchObject([{ title: 'Leave the copies out' }]);
});

it('is said of single rows where one comes again, and where the second table has more', () => {
  const more = ['2025-02-03', 'Hats', 12];
  expect(copiesIn([header, ...rows, rows[0]!])).toMatchObject([{ code: 'duplicate-rows' }]);
  expect(copiesIn([header, ...rows, header, ...rows, more])).toMatchObject([{ code: 'duplicate-rows' }]);
});
