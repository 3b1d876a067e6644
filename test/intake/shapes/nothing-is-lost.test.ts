import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../src/intake/raw.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import type { Reading } from '../../../src/intake/reading.ts';

const channels = ['Google', 'Meta', 'TikTok', 'Radio', 'TV', 'Email', 'Print'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];

/** Styles in which people write a number of cents. */
const styles: readonly ((cents: number) => RawCell)[] = [
  (cents) => cents / 100,
  (cents) => (cents / 100).toFixed(2),
  (cents) => grouped(cents, ',', '.'),
  (cents) => grouped(cents, '.', ','),
  (cents) => `${grouped(cents, '.', ',')} €`,
  (cents) => `$${grouped(cents, ',', '.')}`,
];

function grouped(cents: number, thousands: string, decimal: string): string {
  const [whole = '', rest = ''] = (cents / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${rest}`;
}

const sheet = fc.record({
  amounts: fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 9_999_999 }), { freq: 5 }), { minLength: 6, maxLength: 6 }),
    {
      minLength: 2,
      maxLength: 7,
    },
  ),
  width: fc.integer({ min: 2, max: 6 }),
  style: fc.constantFrom(...styles),
  totalRow: fc.constantFrom('none', 'below', 'above', 'nameless'),
  totalColumn: fc.boolean(),
  layout: fc.constantFrom('titled', 'metric column', 'groups'),
  wrong: fc.boolean(),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

function cellsOf({ amounts, width, style, totalRow, totalColumn, layout, wrong }: Sheet): RawCell[][] {
  const rows = amounts.map((row) => row.slice(0, width));
  const totals = Array.from({ length: width }, (_, i) => sumOf(rows.map((row) => row[i] ?? null)) + (wrong ? 100 : 0));
  const written = (name: readonly RawCell[], row: readonly (number | null)[]): RawCell[] => [
    ...name,
    ...row.map((cents) => (cents === null ? '' : style(cents))),
    ...(totalColumn ? [style(sumOf(row))] : []),
  ];
  const block = (before: RawCell[], revenue: boolean): RawCell[][] => {
    const lines = rows.map((row, i) =>
      written([channels[i]!, ...before], revenue ? row.map((cents) => cents && cents * 3) : row),
    );
    const all = revenue ? totals.map((total) => total * 3) : totals;
    const total = written([totalRow === 'nameless' ? '' : 'Total', ...before], all);
    if (totalRow === 'none') return lines;
    return totalRow === 'above' ? [total, ...lines] : [...lines, total];
  };
  const header = [...months.slice(0, width).map((month) => `${month} 2025`), ...(totalColumn ? ['Total'] : [])];
  if (layout === 'titled') return [['Marketing spend'], ['Channel', ...header], ...block([], false)];
  if (layout === 'groups') return [['', ...header], ['Spend'], ...block([], false), ['Revenue'], ...block([], true)];
  return [['Channel', 'Metric', ...header], ...block(['Spend'], false), ...block(['Revenue'], true)];
}

const money = (reading: Reading, measure: 'cost' | 'revenue') => {
  const used = [...reading.rows.measures[measure]].reduce((all, value) => all + (value || 0), 0);
  const others = [...reading.held, ...reading.platformTotals].reduce(
    (all, { amounts }) => all + (amounts[measure] ?? 0),
    0,
  );
  return { used: Math.round(used * 100), all: Math.round((used + others) * 100) };
};

describe('months that become rows', () => {
  it('lose no money and count none twice, whatever the layout', () => {
    let asked = 0;
    let right = 0;
    fc.assert(
      fc.property(sheet, (made) => {
        const cells = cellsOf(made);
        const reading = readTable({ name: 'Sheet', cells });
        const rows = made.amounts.map((row) => row.slice(0, made.width));
        const spent = sumOf(rows.flat());
        if (spent === 0) return;
        expect(reading.refused).toBeNull();
        const { read, used, totals, heldBack } = reading.counts;
        expect(used + totals + heldBack).toBe(read);
        const isTotalled = made.totalRow !== 'none';
        const whole = spent + (made.wrong ? 100 * made.width : 0);
        const of = { cost: spent, revenue: made.layout === 'titled' ? 0 : spent * 3 };
        const shown = { cost: whole, revenue: made.layout === 'titled' ? 0 : whole * 3 };
        for (const measure of ['cost', 'revenue'] as const) {
          const found = money(reading, measure);
          // All that stands below a month is in a row, in a total or held.
          expect(found.all).toBe(of[measure] + (isTotalled ? shown[measure] : 0));
          if (found.used === of[measure]) right++;
          else {
            expect(reading.findings.map(({ code }) => code)).toEqual(
              expect.arrayContaining([expect.stringMatching(/total|no-channel|unclear/)]),
            );
            asked++;
          }
        }
      }),
      { numRuns: 600, seed: 20_250_101 },
    );
    expect(right).toBeGreaterThan(asked * 9);
  });
});
