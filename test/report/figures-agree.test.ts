import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText } from '../../src/commands/figure-text.ts';
import { resultInWords } from '../../src/commands/result-in-words.ts';
import { measures } from '../../src/intake/campaign-rows.ts';
import { heldInWords } from '../../src/report/held-money.ts';
import { figureColumn } from '../../src/report/kpi/columns.ts';
import type { Sums } from '../../src/report/sums.ts';
import { built } from './build.ts';

const header = [
  'Date',
  'Channel',
  'Campaign',
  'Impressions',
  'Clicks',
  'Cost',
  'Conversions',
  'Revenue',
  'Leads',
  'Orders',
  'New customers',
  'Currency',
];

/** Names that a spreadsheet would take for a pattern, a comparison, a number, a date, a formula or part of every object. */
const names = [
  'Search',
  'search ',
  'Brand*',
  'Bran?',
  '~',
  '>5',
  '=x',
  '<>',
  '12',
  '0012',
  '1/2/2026',
  'TRUE',
  '=1+1',
  '__proto__',
  '<script>',
  "O'Neil",
  '"x"',
  '+57',
  '#N/A',
  'n/a',
  '2026-01',
];

const amount = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value.toFixed(2)) },
  { weight: 1, arbitrary: fc.constantFrom('', '0', '-12.50', '--') },
);
const day = fc
  .integer({ min: 0, max: 200 })
  .map((n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const row = fc.tuple(
  day,
  fc.constantFrom(...names),
  fc.constantFrom(...names, ''),
  amount,
  amount,
  amount,
  amount,
  amount,
  amount,
  amount,
  amount,
);

/** Mostly one, else codes and signs as they come: with a rate, without one, shared by several, and none. */
const currencies = (rows: number) =>
  fc.oneof(
    fc.constant(new Array<string>(rows).fill('EUR')),
    fc.array(fc.constantFrom('EUR', 'EUR', 'GBP', 'USD', '$', 'kr', ''), { minLength: rows, maxLength: rows }),
  );
const data = fc
  .array(row, { minLength: 1, maxLength: 25 })
  .chain((rows) => currencies(rows.length).map((codes) => rows.map((cells, i) => [...cells, codes[i] as string])));

const settings = fc.record(
  {
    currency: fc.constantFrom('', 'EUR', 'AUD'),
    rates: fc.constantFrom<object>(
      {},
      { GBP: 1.2 },
      { GBP: 1.2, USD: 0.9, EUR: 1.6 },
      {
        GBP: [
          { from: '2026-03-20', rate: 1.2 },
          { from: '2026-04-05', rate: 1.3 },
        ],
        USD: 0.9,
      },
    ),
    margin: fc.constantFrom(0.4, 1),
    otherCosts: fc.constantFrom<unknown>(0, 5000, [
      { month: '2026-02', amount: 900, what: 'Salaries' },
      { month: '2026-02', amount: 100.5, what: 'Rent' },
      { month: '2026-04', amount: 4000 },
    ]),
    grain: fc.constantFrom('week', 'month', 'quarter'),
    period: fc.constantFrom('all', 'last-month', { from: '2026-03-10', to: '2026-04-20' }),
    targets: fc.constantFrom({}, { roi: 1, cac: 50, cost: 1000 }),
  },
  { requiredKeys: ['margin', 'currency', 'rates'] },
);

const close = (shown: unknown, expected: number | null, what: string) => {
  if (expected === null) expect(shown, what).toBe('n/a');
  else
    expect(Math.abs(Number(shown) - expected), `${what}: ${shown} against ${expected}`).toBeLessThan(
      Math.max(0.005, 1e-9 * Math.abs(expected)),
    );
};

describe('one figure is the same everywhere', () => {
  it('in the summary, in the KPI tab and on the page, whatever the data and the names in them', () => {
    fc.assert(
      fc.property(data, settings, (rows, given) => {
        const { workbook, summary } = built(
          [
            {
              name: 'raw',
              cells: [header, ...rows].map((cells) => cells.map((cell) => (/^[='+]/.test(cell) ? `'${cell}` : cell))),
              text: true,
            },
          ],
          given,
        );
        if (!workbook.document.sheets.some(({ name }) => name === 'KPI')) return;
        expect(workbook.errors()).toEqual([]);
        const kpi = workbook.values('KPI');
        const line = (label: string, below: string) => {
          const start = kpi.findIndex((cells) => cells[0] === below);
          return kpi.slice(start).find((cells) => cells[0] === label) ?? [];
        };
        const agree = (cells: readonly unknown[], sums: Sums, what: string) => {
          for (const measure of measures) close(cells[figureColumn(measure) - 1], sums[measure], `${what} ${measure}`);
        };
        const all = line('All data', 'Over time');
        const report = line('Report period', 'Periods');
        if (!summary.totals || !summary.report.totals) throw new Error('something was built, so there are totals');
        agree(all, summary.totals, 'all data');
        agree(report, summary.report.totals, 'report period');
        for (const [id, value] of Object.entries(summary.metrics)) close(all[figureColumn(id) - 1], value, id);
        for (const [id, value] of Object.entries(summary.report.metrics))
          close(report[figureColumn(id) - 1], value, `report ${id}`);
        if (given.period === undefined || given.period === 'all') {
          for (const [channel, sums] of Object.entries(summary.byChannel))
            agree(line(channel, 'By channel'), sums, channel);
        }
        const page = workbook.values('ROI Report');
        const { headline, figures } = resultInWords(summary, 0, null, ['KPI']);
        expect(figures.find(({ title }) => title === 'Spend')?.value).toBe(figureText(summary, 'cost'));
        expect((summary.report.totals.cost === null) === (figureText(summary, 'cost') === 'n/a')).toBe(true);
        for (const held of summary.withoutRate.slice(0, 3)) expect(headline).toContain(heldInWords(held));
        expect(/^✖ .*: no (rate|currency) for /.test(String(page[2]?.[4]))).toBe(summary.withoutRate.length > 0);
        close(page[6]?.[1], summary.report.metrics.roi ?? null, 'ROI on the page');
        const ties = Object.values(summary.report.totals).some(Boolean);
        expect(page[2]?.[0]).toMatch(ties ? /^✔ Ties/ : /^(✔ Ties|– No figure in the report period)/);
        const total = page.find((cells) => cells[0] === 'Total');
        expect(total?.[6]).toMatch(/^(✔ foots|– no spend)$/);
      }),
      { numRuns: 40 },
    );
  });
});
