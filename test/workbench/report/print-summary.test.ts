import { describe, expect, test } from 'vitest';
import type { Sums } from '../../../src/report/sums.ts';
import { printSummary } from '../../../workbench/report/print-summary.ts';
import type { SourceSummary, Summary } from '../../../workbench/report/summary.ts';

const totals = (cost: number, revenue: number | null): Sums => ({
  impressions: null,
  clicks: null,
  cost,
  conversions: null,
  revenue,
  leads: null,
  orders: null,
  newCustomers: null,
});

const source = (given: Partial<SourceSummary>): SourceSummary => ({
  file: 'a.csv',
  tab: null,
  platform: 'google-ads',
  refused: null,
  encoding: 'utf-8',
  delimiter: ',',
  headerRow: 1,
  currency: 'AUD',
  columns: {},
  rows: { read: 0, used: 0, totals: 0, heldBack: 0 },
  period: null,
  totals: null,
  totalsByCurrency: {},
  ...given,
});

const summary: Summary = {
  currency: 'AUD',
  totals: totals(1250.5, 3000),
  metrics: { roi: 1.399, roas: 2.399, cac: null },
  byChannel: {},
  byMonth: {},
  report: { period: null, totals: null, metrics: {}, restsOn: {}, otherCosts: { amount: 0, includes: [] } },
  withoutRate: [],
  plan: [],
  sources: [
    source({ rows: { read: 1200, used: 1198, totals: 1, heldBack: 1 }, totals: totals(1250.5, 3000) }),
    source({ file: 'b.csv', platform: null, refused: 'Expected a table, got a web page.', currency: null }),
  ],
  problems: [
    { code: 'html-file', severity: 'error', file: 'b.csv', tab: null, row: null, column: null, message: 'a web page' },
    ...[3, 4, 5, 6].map((row) => ({
      code: 'duplicate',
      severity: 'warning' as const,
      file: 'a.csv',
      tab: null,
      row,
      column: 'Cost',
      message: 'said twice',
    })),
  ],
};

describe('the account of a build for people', () => {
  test('shows sources, result and the first problems of each severity', () => {
    expect(printSummary(summary)).toBe(
      [
        'Source  Platform     Rows   Used  Totals  Held back     Spend   Revenue',
        'a.csv   Google Ads  1,200  1,198       1          1  1,250.50  3,000.00  AUD',
        'b.csv   not read        0      0       0          0         –         –',
        'Total               1,200  1,198       1          1  1,250.50  3,000.00  AUD',
        '',
        'ROI +139.9 %   ROAS 2.40   CAC n/a',
        '',
        'Problems: 1 error, 4 warnings',
        '  ✖ b.csv: a web page',
        '  ▲ a.csv: said twice',
        '  ▲ a.csv: said twice',
        '  ▲ a.csv: said twice',
        '    and 1 more of these',
      ].join('\n'),
    );
  });

  test('calls a tab after its workbook and itself, and says which are left alone', () => {
    const cover = { file: 'book.xlsx', tab: 'Cover', row: null, column: null } as const;
    const sources = [
      source({ file: 'book.xlsx', tab: 'Ads' }),
      source({ file: 'book.xlsx', tab: 'Cover', platform: null, refused: 'no table' }),
      source({ file: 'one.xlsx', tab: 'Sheet1' }),
    ];
    const problems = [{ code: 'no-header', severity: 'info', message: 'no table', ...cover } as const];
    const lines = printSummary({ ...summary, sources, problems }).split('\n');
    expect(lines.slice(1, 4).map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
      ['book.xlsx – Ads', 'Google Ads'],
      ['book.xlsx – Cover', 'left alone'],
      ['one.xlsx', 'Google Ads'],
    ]);
    expect(lines.at(-1)).toBe('  · book.xlsx – Cover: no table');
  });

  test('tells the report period and all of the data apart', () => {
    const report = {
      period: { from: '2026-01-01', to: '2026-06-30' },
      totals: totals(500, 900),
      metrics: { roi: -0.05, roas: 0.95, cac: 1234.5 },
      restsOn: {},
      otherCosts: { amount: 0, includes: [] },
    };
    expect(
      printSummary({ ...summary, report })
        .split('\n')
        .slice(5, 7),
    ).toEqual([
      '2026-01-01 to 2026-06-30  ROI -5.0 %    ROAS 0.95  CAC AUD 1,234.50',
      'All data                  ROI +139.9 %  ROAS 2.40  CAC n/a',
    ]);
  });

  test('claims no result where currencies are mixed', () => {
    const text = printSummary({ ...summary, totals: null, currency: null, problems: [] });
    expect(text).not.toContain('ROI');
    expect(text).toContain('No problems found.');
  });
});
