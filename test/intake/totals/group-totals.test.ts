import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const read = (cells: readonly (readonly RawCell[])[]) => readTable({ name: 'Pivot', cells });
const sum = (values: Float64Array) => values.reduce((all, value) => all + (value || 0), 0);

const outline: readonly (readonly RawCell[])[] = [
  ['Google', '', 30, 60],
  ['', 'Brand', 10, 20],
  ['', 'Generic', 20, 40],
  ['Meta', '', 15, 29],
  ['', 'Feed', 5, 9],
  ['', 'Story', 10, 20],
];
const header = ['Channel', 'Campaign', 'Cost', 'Revenue'];

describe('sums of groups among their parts', () => {
  test.each([
    ['above their parts', outline, 45],
    ['below their parts', outline.toReversed(), 45],
    ['of one amount, told by the blanks', outline.map(([a, b, cost]) => [a!, b!, cost!, '']), 45],
    ['below a sum of all of them', [['All', '', 45, 89], ...outline], 45],
    [
      'rounded to whole units',
      outline.map(([a, b, cost, revenue], r) => [
        a!,
        b!,
        Number(cost) * 100 + (r === 0 ? 1 : 0),
        Number(revenue) * 100,
      ]),
      4500,
    ],
  ])('%s are not added', (_, rows, cost) => {
    expect(sum(read([header, ...rows]).rows.measures.cost)).toBe(cost);
  });

  test('a budget that is the same in each month is the sum of no other', () => {
    const rows = [
      ['2023-07', 'TikTok', 367],
      ['2023-08', 'TikTok', 367],
      ['2023-09', 'TikTok', 356],
      ['2023-07', 'Email', 10],
      ['2023-08', 'Email', 10],
      ['2023-09', 'Email', 10],
    ];
    expect(sum(read([['Month', 'Channel', 'Cost'], ...rows]).rows.measures.cost)).toBe(1120);
  });

  test('parts bear the name of their group, and the sums are told in one message', () => {
    const { rows, counts, findings } = read([header, ...outline]);
    expect(rows.channel).toEqual(['Google', 'Google', 'Meta', 'Meta']);
    expect(counts).toEqual({ read: 6, used: 4, totals: 2, heldBack: 0 });
    expect(findings.filter(({ code }) => code === 'group-totals' || code === 'total-row')).toEqual([
      { code: 'group-totals', row: 2, got: 'Google', count: 2 },
    ]);
  });

  test('one row more than the groups have is a row, and the groups are still groups', () => {
    const { rows, counts } = read([header, ...outline, ['TV', 'Spot', 7, 8]]);
    expect(counts).toMatchObject({ used: 5, totals: 2 });
    expect(rows.channel).toEqual(['Google', 'Google', 'Meta', 'Meta', 'TV']);
  });

  test.each([
    [
      'days that repeat each other',
      [1, 2, 3, 4, 5, 6].map((day) => ['A', `2026-01-0${day}`, day % 2 ? 10 : 0, day % 2 ? 20 : 0]),
    ],
    [
      'one amount that comes out by chance',
      [
        ['A', 'a', 30, ''],
        ['B', 'b', 10, ''],
        ['C', 'c', 20, ''],
        ['D', 'd', 4, ''],
        ['E', 'e', 2, ''],
        ['F', 'f', 2, ''],
      ],
    ],
  ])('%s are rows like all others', (_, rows: readonly (readonly RawCell[])[]) => {
    expect(read([header, ...rows]).counts.totals).toBe(0);
  });
});
