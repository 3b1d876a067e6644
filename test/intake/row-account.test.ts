import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyMeasures } from '../../src/intake/campaign-rows.ts';
import { readNumbers } from '../../src/intake/columns/read-numbers.ts';
import type { RawCell } from '../../src/intake/raw.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { Finding, Reading } from '../../src/intake/reading.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { rules } from '../../src/problems/rules.ts';

const headers = [
  'Date|Channel|Campaign|Cost|Revenue|Clicks',
  'Campaign status|Campaign|Currency code|Impr.|Clicks|Cost|Conv. value',
  'Reporting starts|Reporting ends|Campaign name|Results|Result indicator|Amount spent (EUR)|Purchases conversion value',
  'Month|Google spend|Facebook spend|Facebook clicks|Revenue',
  'Name|Financial Status|Currency|Total|Created at|Lineitem name|Refunded Amount',
  'Tag|Kampagne|Kosten|Conv.-Wert|Klicks|Währungscode',
  'campaign_id|date|impressions|swipes|spend|conversion_purchases|conversion_purchases_value',
  'time|conversions|revenue_per_conversion|A_spend|B_spend|A_impression',
  'Cost (USD)|Revenue (EUR)|Age|Day',
  'Order ID|Order date|Status|Total|Refund|Customer|Source',
  'Date|Order|Status|Revenue|Spend|Refunded',
  'Transaction ID|Date|Publisher|Sale amount|Commission|Status',
  'Deal name|Amount|Deal stage|Close date|Create date|Lead source',
  'Lead ID|Created|Lead source|Lead status|Amount|Close date',
  'Invoice|Date|Quantity|Unit price|Type|Total',
];

const hostile: readonly RawCell[] = [
  '',
  ' ',
  '\u00a0',
  '--',
  ' --',
  '–',
  '-',
  '[]',
  '<5',
  '< 10%',
  'n/a',
  '#REF!',
  '#DIV/0!',
  '#N/A',
  'Total',
  'Total: Account',
  'Gesamt:',
  '合計',
  'Grand Total',
  '__proto__',
  'constructor',
  '=1+1',
  '=IMPORTXML("x")',
  '<script>',
  'Brand*',
  '’',
  '"',
  '\n',
  '1,234',
  '1.234',
  '1.234,56',
  '1,234.56',
  '1 234,50',
  "1'234.50",
  '(1,234)',
  '.22',
  '-5',
  '+5',
  '5-',
  '$5',
  'US$50.00',
  '€1,622.60',
  'R$ 236,86',
  'Rs.201.68',
  '¥100',
  '12.5%',
  '="12"',
  '="x"',
  '1e5',
  '1e400',
  'Infinity',
  'NaN',
  '９９',
  '٣',
  '0x10',
  '1/0',
  'TRUE',
  '2025-01-31',
  '31/01/2025',
  '1/31/2025',
  '03/04/2025',
  '2025-13-40',
  'Feb 2025',
  'Jan 1, 2025 - Jan 31, 2025',
  '0000',
  '20250601',
  '45000',
  'someday',
  0,
  -0,
  1,
  -1,
  0.1,
  1e-9,
  1e15,
  1e300,
  -1e300,
  Number.MAX_SAFE_INTEGER,
  45_000,
  true,
  false,
  { serial: 45_000 },
  { serial: 45_000.5 },
  { serial: -1 },
  { serial: Number.NaN },
  'USD',
  'EUR',
  '$',
  'xyz',
  'Google',
  'Meta',
  '# comment',
  '@2020 Microsoft Corporation. All rights reserved. ',
  'Date',
  'Cost',
  'Revenue',
  'Campaign',
  'completed',
  'paid',
  'cancelled',
  'refunded',
  'pending',
  'partially refunded',
  'Closed won',
  'Closed lost',
  'refund',
  'sale',
  'Customer',
  'New',
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** About a hundred cells a table, and a thousand tables: one hundred thousand cells and more. */
const table = fc.record({
  above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  header: fc.constantFrom(...headers),
  rows: fc.array(fc.array(cell, { minLength: 0, maxLength: 9 }), { minLength: 12, maxLength: 24 }),
});

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) if (!Number.isNaN(value)) total += value;
  return total;
};

/** What the money columns of a table hold, read on their own and not by the reader of tables. */
function moneyOf(reading: Reading, measure: 'cost' | 'revenue'): number {
  return (
    sum(reading.rows.measures[measure]) +
    sum(reading.held.map(({ amounts }) => amounts[measure] ?? 0)) +
    sum(reading.setAside.map(({ amounts }) => amounts[measure] ?? 0)) +
    sum(reading.platformTotals.map(({ amounts }) => amounts[measure] ?? 0))
  );
}

describe('the account of rows', () => {
  it('adds up in count and money, whatever the cells hold', () => {
    let cells = 0;
    let compared = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(table, ({ above, header, rows }) => {
        cells += rows.reduce((count, row) => count + row.length, 0);
        const raw = [...above, header.split('|'), ...rows];
        const reading = readTable({ name: 'Hostile', cells: raw });
        const { read, used, totals, heldBack } = reading.counts;
        expect(used + totals + heldBack).toBe(read);
        expect(reading.held).toHaveLength(heldBack);
        expect(reading.platformTotals).toHaveLength(totals);
        const rowNumbers = [
          ...new Set(reading.rows.sourceRow),
          ...reading.held.map(({ row }) => row),
          ...reading.platformTotals.map(({ row }) => row),
        ];
        expect(new Set(rowNumbers).size).toBe(rowNumbers.length);
        expect(reading.setAside.filter(({ row }) => !rowNumbers.includes(row))).toEqual([]);
        expect(rowNumbers).toHaveLength(read);
        for (const { code } of reading.findings) seen.add(code);
        // Two tables have a column each.
        if (reading.refused || reading.findings.some(({ code }) => code === 'tables-joined')) return;
        for (const measure of moneyMeasures) {
          const header = reading.columns[measure];
          const column = header === undefined ? -1 : raw[reading.headerRow! - 1]!.indexOf(header);
          // A product, millionths and wide columns are sums of another kind; the practice data test those.
          // So are refunds that are written above zero and counted below it.
          const isTurned = ({ code, details }: Finding) =>
            code.startsWith('micros') || (code === 'refund-rows' && Number(details?.turned) > 0);
          if (column < 0 || reading.findings.some(isTurned)) continue;
          const all = rowNumbers.sort((a, b) => a - b).map((row) => raw[row - 1]![column] ?? '');
          const { values, ambiguous } = readNumbers(all);
          if (ambiguous.length > 0) continue;
          compared++;
          const expected = sum(values.map((value, i) => (isShare(all[i]!) ? 0 : value)));
          expect(Math.abs(moneyOf(reading, measure) - expected)).toBeLessThanOrEqual(
            Math.abs(expected) * 1e-9 + magnitude(values) * 1e-9 + 0.01,
          );
        }
        findProblems({ readings: [reading, reading], rates: {}, currency: 'EUR' });
      }),
      { numRuns: 1500, seed: 20_251_122 },
    );
    expect(cells).toBeGreaterThan(100_000);
    expect(compared).toBeGreaterThan(500);
    const voiced = new Set(rules.map(({ code }) => code));
    expect([...seen].filter((code) => !voiced.has(code))).toEqual([]);
  });

  it('keeps every readable amount of a row that is held back', () => {
    const reading = readTable({
      name: 'Tab',
      cells: [
        ['Date', 'Channel', 'Cost', 'Revenue'],
        ['2025-01-01', 'A', 1, 10],
        ['2025-01-02', 'B', 'oops', 20],
        ['', 'Total', 1, 30],
      ],
    });
    expect(moneyOf(reading, 'revenue')).toBe(60);
    expect(moneyOf(reading, 'cost')).toBe(2);
  });
});

/** A share is no amount of money: the reader takes it for a cell that cannot be read. */
const isShare = (cell: RawCell): boolean => typeof cell === 'string' && cell.includes('%');

const magnitude = (values: Iterable<number>): number => sum([...values].map(Math.abs));
