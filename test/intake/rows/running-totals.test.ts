import { expect, it } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';
import { tableOf } from '../table-of.ts';

const told = (rows: readonly string[], header = 'Date,Campaign,Spend,Revenue') =>
  readTable(tableOf([header, ...rows].join('\n'), { delimiter: ',' }))
    .findings.filter(({ code }) => code === 'running-total')
    .map(({ column, details }) => [column, details?.sum, details?.most]);

const day = (month: number, n: number) => `2026-${String(month).padStart(2, '0')}-${String(n).padStart(2, '0')}`;

it('Amounts that add up from day to day are asked about, with what they come to', () => {
  const rows = [100, 210, 330, 425, 540, 610].map((spend, i) => `${day(1, i + 1)},A,${spend},${[9, 4, 7, 3, 8, 2][i]}`);
  expect(told(rows)).toEqual([['Spend', 2215, 610]]);
});

it('They may begin again with each month, and with each campaign', () => {
  const rows = [1, 2].flatMap((month) =>
    [1, 2, 3, 4, 5].flatMap((n) => [`${day(month, n)},A,${n * 100 + n},7`, `${day(month, n)},B,${n * 20 + 1},7`]),
  );
  expect(told(rows)).toEqual([['Spend', 2 * (1515 + 305), 505]]);
});

it.each([
  ['grow slowly', [1000, 1050, 1100, 1180, 1250, 1300]],
  ['fall within a month', [100, 210, 330, 290, 540, 610]],
  ['are few', [100, 210, 330, 425]],
  ['stay the same', [100, 100, 100, 100, 100, 100]],
])('Amounts that %s are none', (_, amounts) => {
  expect(told(amounts.map((spend, i) => `${day(1, i + 1)},A,${spend},${[9, 4, 7, 3, 8, 2][i]}`))).toEqual([]);
});
