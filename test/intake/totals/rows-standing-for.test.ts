import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';

const header = ['Campaign', 'Device', 'Cost', 'Impressions'];
const read = (rows: readonly (readonly RawCell[])[]) => readTable({ name: 'Devices', cells: [header, ...rows] });
const sum = (values: Float64Array) => values.reduce((all, value) => all + (value || 0), 0);

const summer: readonly (readonly RawCell[])[] = [
  ['Summer', 'Mobile', 120.35, 4012],
  ['Summer', 'Desktop', 80.12, 2907],
];
const winter: readonly (readonly RawCell[])[] = [['Winter', 'Mobile', 733.41, 9120]];
const openings = ['', '--', '–', 'All', '(all)', 'mixed', 'Total', 'Insgesamt', 'Totalsumma', '計', 'Ensemble'];

describe('rows that stand for the rows next to them', () => {
  test.each(openings)('“%s” for the devices of a campaign is no device', (open) => {
    const totals = [
      ['Summer', open, 200.47, 6919],
      ['Winter', open, 733.41, 9120],
    ] as const;
    for (const rows of [
      [...summer, totals[0], ...winter, totals[1]],
      [totals[0], ...summer, totals[1], ...winter],
    ]) {
      const { rows: used, counts } = read(rows);
      expect(counts).toEqual({ read: 5, used: 3, totals: 2, heldBack: 0 });
      expect(sum(used.measures.cost)).toBeCloseTo(933.88);
    }
  });

  test.each([0.01, -0.01, 5, -3])('a sum that is off by %d is held back and asked about', (off) => {
    const { counts, findings } = read([...summer, ['Summer', '', 200.47 + off, 6919], ...winter]);
    expect(counts).toMatchObject({ used: 3, heldBack: 1 });
    const [asked] = findings.filter(({ code }) => code === 'nearly-total');
    expect(asked).toMatchObject({ row: 4, got: 'Summer' });
    expect(asked?.details?.difference).toBeCloseTo(off);
  });

  test.each(['All', 'Overall', 'Total'])('“%s” for all rows that was edited afterwards is never added', (label) => {
    const { counts, rows } = read([...summer, ...winter, ['', label, 2168.38, 16039]]);
    expect(counts.used).toBe(3);
    expect(sum(rows.measures.cost)).toBeCloseTo(933.88);
  });

  test('small numbers that agree are no proof: one row that repeats another is asked about', () => {
    const { counts } = read([['Summer', 'Mobile', 3, 20], ['Summer', '', 3, 20], ...winter]);
    expect(counts).toMatchObject({ used: 2, totals: 0, heldBack: 1 });
  });

  test('a device without a name that is no sum is a row like the others', () => {
    expect(read([...summer, ['Summer', '', 41.9, 1200], ...winter]).counts).toMatchObject({ used: 4, totals: 0 });
  });

  test('no money is counted twice, wherever the totals stand and whatever they are called', () => {
    const cents = fc.integer({ min: 1001, max: 900_000 });
    const block = fc.array(fc.tuple(cents, fc.integer({ min: 101, max: 90_000 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...openings),
        fc.boolean(),
        (blocks, open, above) => {
          let truth = 0;
          const rows = blocks.flatMap((parts, b) => {
            const lines = parts.map(([cost, seen], p): RawCell[] => [`C${b}`, `Device ${p}`, cost / 100, seen]);
            const cost = parts.reduce((all, [one]) => all + one, 0);
            truth += cost;
            const total = [`C${b}`, open, cost / 100, parts.reduce((all, [, seen]) => all + seen, 0)];
            return above ? [total, ...lines] : [...lines, total];
          });
          const { rows: used, counts, findings } = read(rows);
          const asked = findings.some(({ code }) => code === 'nearly-total');
          expect(asked || Math.abs(sum(used.measures.cost) - truth / 100) < 0.005).toBe(true);
          expect(counts.used).toBeLessThanOrEqual(blocks.flat().length);
        },
      ),
    );
  });
});
