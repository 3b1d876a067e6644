import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const read = (cells: readonly (readonly RawCell[])[]) => readTable({ name: 'Tab', cells });
const sum = (values: Float64Array) => values.reduce((all, value) => all + (value || 0), 0);
const header = ['Entity', 'Campaign', 'Ad group', 'Spend', 'Revenue'];
const rows: readonly (readonly RawCell[])[] = [
  ['Campaign', 'A', '', 30.5, 90],
  ['Campaign', 'B', '', 11, 20],
  ['Ad Group', 'A', 'g1', 10.25, 30],
  ['Ad Group', 'A', 'g2', 20.25, 60],
  ['Ad Group', 'B', 'g1', 11, 20],
  ['Keyword', 'A', 'g1', 10.25, 30],
];

describe('campaigns, ad groups and ads in rows of their own', () => {
  test('are counted once, as campaigns', () => {
    const { rows: used, counts, findings } = read([header, ...rows.slice(0, 5)]);
    expect([sum(used.measures.cost), sum(used.measures.revenue)]).toEqual([41.5, 110]);
    expect(counts).toEqual({ read: 5, used: 2, totals: 0, heldBack: 3 });
    expect(findings.find(({ code }) => code === 'level-repeats')).toMatchObject({ count: 3, details: { differ: 0 } });
  });

  test('that come to different sums are asked about', () => {
    expect(read([header, ...rows]).findings.find(({ code }) => code === 'level-repeats')?.details).toEqual({
      differ: 1,
    });
  });

  test('rows of one level are rows like any other', () => {
    expect(read([header, ...rows.slice(2, 5)]).counts.used).toBe(3);
  });
});

describe('two header rows', () => {
  test('with what was planned and what was spent: the plan is not spent', () => {
    const reading = read([
      ['', 'Budget', '', 'Actual', ''],
      ['Month', 'Spend', 'Revenue', 'Spend', 'Revenue'],
      ['2026-01', 100, 300, 90, 280],
      ['2026-02', 100, 300, 95, 290],
    ]);
    expect([sum(reading.rows.measures.cost), sum(reading.rows.measures.revenue)]).toEqual([185, 570]);
  });
});
