import { describe, expect, it } from 'vitest';
import type { Built, StepDone } from '../../src/commands/build-report.ts';
import { heldBack } from '../../src/commands/held-back.ts';
import type { TabInput } from '../../workbench/open-workbook.ts';
import { spreadsheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { stateOf } from './workbook.ts';

const tab = (name: string, header: string, ...rows: string[]): TabInput => ({
  name,
  text: true,
  cells: [header, ...rows].map((row) => row.split('|')),
});
const euros = tab(
  'g',
  'Day|Campaign|Cost (EUR)|Revenue (EUR)',
  '2026-06-01|A|1000.00|500.00',
  '2026-06-02|A|500.00|250.00',
);
const otherDollars = tab('usd', 'Day|Campaign|Cost (USD)|Revenue (USD)', '2026-06-01|A|3000.00|9000.00');
const dollars = tab('d', 'Day|Campaign|Cost|Revenue', '2026-06-01|A|$10000.00|$20000.00', '2026-06-02|A|$5.00|$9');

const build = (workbook: ReturnType<typeof freshWorkbook>): Built => {
  let done: StepDone | null = null;
  for (const stage of ['read', 'tabs', 'data']) {
    done = workbook.scriptRun('buildStep', stage, done?.stamp ?? null) as StepDone;
  }
  return done?.built as Built;
};

describe('money without a rate', () => {
  it('is in no figure, and said with its amount wherever the figures are', () => {
    const workbook = freshWorkbook([euros, otherDollars]);
    const { result, summary } = build(workbook);
    expect(result.headline).toBe(
      'Built from 1 row of 1 tab. 2 rows of g with EUR 1,500.00 spend and EUR 750.00 revenue are left out until EUR has a rate.',
    );
    expect(result.figures).toEqual(
      expect.arrayContaining([
        { title: 'Spend', value: 'USD 3,000' },
        { title: 'ROI', value: '200 %' },
        { title: 'Rows left out until fixed', value: '2', says: heldBack },
      ]),
    );
    expect(summary.report.totals).toMatchObject({ cost: 3000, revenue: 9000 });
    expect(summary.withoutRate).toEqual([
      { source: 'g', currency: 'EUR', rows: 2, amounts: { cost: 1500, revenue: 750 } },
    ]);
    const text = workbook.scriptRun('summaryText') as string;
    expect(text).toContain('ROI: 200 %');
    expect(text).toContain('2 rows of g with EUR 1,500.00 spend');
    expect(workbook.values('ROI Report')[0]?.[0]).toMatch(
      /^About 3\d % of the spend .* are held back, so ROI cannot be judged yet: enter the rate of EUR in Settings\.$/,
    );
    expect(stateOf(workbook).sources.map(({ rows }) => rows.heldBack)).toEqual([2, 0]);
  });

  it('takes no row away: what is new names the rate that it waits for, and the report’s other currency', () => {
    const workbook = freshWorkbook([euros, dollars]);
    build(workbook);
    workbook.scriptRun('saveSettings', { sources: { d: { currency: 'USD' } } });
    expect(build(workbook).result.since.slice(0, 5)).toEqual([
      'The report is in USD: none is set, and most of the money is in it now; it was in EUR.',
      'ROI is 100 %; it was -50 %: the rows changed.',
      'Changed in Settings: Sources.',
      'g has 2 rows fewer: they are left out until EUR has a rate.',
      'd has 2 rows more.',
    ]);
    workbook.scriptRun('saveSettings', { currency: 'EUR', sources: { d: { currency: 'USD' } } });
    expect(build(workbook).result.since[0]).toBe('The report is in EUR; it was in USD.');
  });
});

describe('a tab of exchange rates', () => {
  const dollarsByDay = tab('d', 'Day|Campaign|Cost (USD)|Revenue (USD)', '2026-06-01|A|108.00|216.00');
  const fx = tab('FX', 'Currency|Rate', 'USD|1.08');

  it('is listed as what it is, and read as its fix says', () => {
    const workbook = freshWorkbook([euros, dollarsByDay, fx]);
    workbook.scriptRun('saveSettings', { currency: 'EUR' });
    const { sources, problems, fixes } = stateOf(workbook);
    expect(sources.find(({ name }) => name === 'FX')).toMatchObject({
      platform: 'Exchange rates',
      rates: '1 rate of USD',
    });
    expect(build(workbook).result.headline).toContain('Built from 2 rows of 1 tab. 1 row of d with USD 108.00 spend');
    const problem = problems.find(({ code }) => code === 'rates-read');
    const offered = problem?.fixes.map((i) => fixes[i]) ?? [];
    expect(offered.map((fix) => fix?.title)).toEqual([
      'It means 1 USD = 1.08 EUR',
      'It means 1 EUR = 1.08 USD',
      'It is no table of rates',
    ]);
    const { source, code, row, column, message } = problem ?? {};
    workbook.scriptRun('applyFix', { kind: offered[1]?.kind, of: { source, code, row, column, message } });
    expect(build(workbook).summary.totals?.cost).toBeCloseTo(1600, 9);
    const { built } = stateOf(workbook);
    expect(built?.isFresh).toBe(true);
    spreadsheetOf(workbook).getSheetByName('FX')?.getRange('B2').setValue('1.20');
    expect(stateOf(workbook).built?.isFresh).toBe(false);
    expect(workbook.values('ROI Report')[2]?.[0]).toBe('✖ Campaign Data is older than the raw data');
  });
});

describe('amounts written with $', () => {
  it('are not added to a report in EUR, until their currency is chosen and has a rate', () => {
    const workbook = freshWorkbook([euros, dollars]);
    expect(build(workbook).summary.totals).toMatchObject({ cost: 1500, revenue: 750 });
    const state = stateOf(workbook);
    expect(state.sources.map(({ currency, rows }) => [currency, rows.used, rows.heldBack])).toEqual([
      ['EUR', 2, 0],
      ['$', 0, 2],
    ]);
    expect(state.problems.filter(({ code }) => code === 'currency-unclear')).toMatchObject([
      { severity: 'error', source: 'd' },
    ]);
    expect(workbook.values('ROI Report')[2]?.[4]).toMatch(/^✖ 2 rows held back.*: no currency for \$$/);
    workbook.scriptRun('saveSettings', { currency: 'EUR', rates: { USD: 0.5 }, sources: { d: { currency: 'USD' } } });
    expect(build(workbook).summary.totals).toMatchObject({ cost: 6502.5, revenue: 10754.5 });
    expect(stateOf(workbook).problems.map(({ code }) => code)).not.toContain('currency-unclear');
  });

  it('are the report’s own where it is in a currency that is written so, under its code', () => {
    const workbook = freshWorkbook([dollars]);
    workbook.scriptRun('saveSettings', { currency: 'NZD' });
    expect(build(workbook).summary.totals).toMatchObject({ cost: 10005, revenue: 20009 });
    expect(workbook.values('Campaign Data')[1]).toContain('NZD');
  });
});
