import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const header = ['Country', 'Date', 'Spend', 'Revenue'];
const countsOf = (rows: readonly (readonly RawCell[])[]) => readTable({ name: 'Tab', cells: [header, ...rows] }).counts;
const countries: readonly (readonly RawCell[])[] = [
  ['DE', '2026-01-01', 10.25, 30],
  ['DE', '2026-01-02', 5, 10],
  ['FR', '2026-01-01', 20.25, 40],
];

describe('rows that stand for all values of a column', () => {
  test.each([
    ['first', [['All', '2026-01-01', 30.5, 70], ['All', '2026-01-02', 5, 10], ...countries], 2],
    ['last', [...countries, ['Worldwide', '2026-01-01', 35.5, 80]], 1],
    ['that come to something else', [...countries, ['Worldwide', '2026-01-01', 12, 80]], 0],
    [
      'in a word that says nothing of the kind',
      [countries[0]!, ['UK', '2026-01-01', 35.5, 80], ...countries.slice(1)],
      0,
    ],
    ['beside a single row that is the same', [['All', '2026-01-01', 10.25, 30], countries[0]!], 0],
  ])('%s: as many totals as it takes', (_, rows: readonly (readonly RawCell[])[], totals) => {
    expect(countsOf(rows).totals).toBe(totals);
  });
});

describe('rows that are part of the row above', () => {
  test.each([
    ['of which Brand', 1],
    ['davon Marke', 1],
    ['dont: marque', 1],
    ['Of whichever', 0],
  ])('%s', (name, held) => {
    const rows = [
      ['Google', '2026-01-01', 100, 300],
      [name, '2026-01-01', 40, 200],
    ];
    const { counts } = readTable({ name: 'Tab', cells: [['Channel', ...header.slice(1)], ...rows] });
    expect(counts.heldBack).toBe(held);
  });
});
