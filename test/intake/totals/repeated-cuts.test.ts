import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/intake/read-table.ts';

type Row = readonly (string | number)[];
const header: Row = ['Segment', 'Cost', 'Impressions', 'Revenue'];
const devices: readonly Row[] = [
  ['Mobile', 120.35, 4012, 300.1],
  ['Desktop', 80.12, 2907, 511.7],
  ['Tablet', 20.44, 800, 90.2],
];
const ages: readonly Row[] = [
  ['18-24', 60.11, 1700, 200.5],
  ['25-34', 100.9, 3019, 401.25],
  ['35-44', 59.9, 3000, 300.25],
];
const total = (label: string): Row => [label, 220.91, 7719, 902];
const read = (rows: readonly Row[], head = header) => readTable({ name: 'Segments', cells: [head, ...rows] });
const sum = (values: Float64Array) => values.reduce((all, value) => all + (value || 0), 0);

describe('the same money, broken down again below', () => {
  test.each<[string, readonly Row[], number]>([
    ['without a total', [...devices, ...ages], 5],
    ['with a total each', [...devices, total('Total'), ...ages, total('Total')], 6],
    ['with a total each that has no name', [...devices, total(''), ...ages, total('')], 6],
    ['with one total above', [total('Total'), ...devices, ...ages], 6],
    ['with one total below', [...devices, ...ages, total('')], 5],
  ])('%s counts once, and the other cut is named with its money', (_, rows, first) => {
    const reading = read(rows);
    expect(sum(reading.rows.measures.cost)).toBeCloseTo(220.91);
    expect(reading.held.map(({ row, reason }) => [row, reason])).toEqual(
      [0, 1, 2].map((at) => [first + at, 'same-total-again']),
    );
    const [finding] = reading.findings.filter(({ code }) => code === 'same-total-again');
    expect(finding?.details?.cost).toBeCloseTo(220.91);
    expect(finding?.details?.revenue).toBeCloseTo(902);
  });

  test.each([0.01, -0.4, 1.5])('another cut that is off by %d is held back and asked about', (off) => {
    const reading = read([...devices, ...ages.slice(1), ['18-24', 60.11 + off, 1700, 200.5 + off]]);
    expect(sum(reading.rows.measures.cost)).toBeCloseTo(220.91);
    expect(reading.held.map(({ reason }) => reason)).toEqual(Array(3).fill('nearly-same-total'));
  });

  test('another cut that is off by more than people counted once explain is other money', () => {
    const rows = [...devices, ...ages.slice(1), ['18-24', 66, 1700, 230]];
    expect(read(rows).counts).toMatchObject({ used: 6, heldBack: 0 });
  });

  test.each<[string, readonly Row[], Row]>([
    [
      'round budgets that come to the same',
      [
        ['A', 600, 100, 0],
        ['B', 400, 300, 0],
        ['C', 500, 200, 0],
        ['D', 500, 200, 0],
      ],
      header,
    ],
    [
      'the same each month',
      ['2025-01-01', '2025-02-01'].flatMap((day, m) => (m === 0 ? devices : ages).map((row) => [day, ...row])),
      ['Day', ...header],
    ],
  ])('%s: all rows count', (_, rows, head) => {
    expect(read(rows, head).counts).toMatchObject({ used: rows.length, heldBack: 0 });
  });
});
