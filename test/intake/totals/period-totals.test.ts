import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const header = ['Period', 'Channel', 'Spend', 'Revenue'];
const read = (rows: readonly (readonly RawCell[])[]) => readTable({ name: 'Marketing', cells: [header, ...rows] });
const weeks: readonly (readonly RawCell[])[] = [
  ['2026-01-01 - 2026-01-11', 'TV', 100.5, 300],
  ['2026-01-12 - 2026-01-31', 'TV', 150, 450],
];

describe('rows of longer periods than others', () => {
  test.each([
    ['a month below its weeks', [...weeks, ['January 2026', 'TV', 250.5, 750]], [2, 1]],
    ['a month above its weeks', [['January 2026', 'TV', 250.5, 750], ...weeks], [2, 1]],
    [
      'a quarter over a month over its weeks',
      [...weeks, ['January 2026', 'TV', 250.5, 750], ['Q1 2026', 'TV', 250.5, 750]],
      [2, 2],
    ],
    ['a month of another channel', [...weeks, ['January 2026', 'Radio', 250.5, 750]], [3, 0]],
    ['the month before', [...weeks, ['December 2025', 'TV', 250.5, 750]], [3, 0]],
  ])('%s', (_, rows: readonly (readonly RawCell[])[], [used, totals]) => {
    const { counts } = read(rows);
    expect([counts.used, counts.totals]).toEqual([used, totals]);
  });

  test('a month that is more than its weeks is asked about', () => {
    const { counts, findings } = read([...weeks, ['January 2026', 'TV', 300, 900]]);
    expect(counts.used).toBe(3);
    expect(findings.find(({ code }) => code === 'overlapping-periods')).toMatchObject({ row: 4, count: 1 });
  });
});

describe('rows that are a plan', () => {
  const typed = (rows: readonly (readonly RawCell[])[], kind: string, spend = 'Spend') =>
    readTable({ name: 'Marketing', cells: [['Month', kind, spend, 'Revenue'], ...rows] });

  test.each([
    ['beside those that are not', 'Type', ['Actual', 'Forecast', 'Budget'], 2],
    ['in German', 'Art', ['Ist', 'Plan', 'Soll'], 2],
    ['as a name', 'Channel', ['Google', 'Meta', 'Budget'], 1],
    ['beside what happened, whatever the column is called', 'X', ['Actual', 'Target', 'Plan'], 2],
    ['no plan: what is sold', 'Segment', ['Premium', 'Budget', 'Luxury'], 0],
    ['no plan: a shop', 'Channel', ['Target', 'Walmart', 'Amazon'], 0],
  ])('%s: held back', (_, kind, values, held) => {
    const { counts, findings } = typed(
      values.map((value, i) => [`2026-0${i + 1}`, value, 100 + i, 300 + 7 * i]),
      kind,
    );
    expect(counts.heldBack).toBe(held);
    expect(findings.filter(({ code }) => code === 'planned-rows')).toHaveLength(held > 0 ? 1 : 0);
  });
});
