import { describe, expect, it } from 'vitest';
import { figureColumn } from '../../src/report/kpi/columns.ts';
import { costNames, lacksMonths, otherCostsIn } from '../../src/report/other-costs.ts';
import { recalculated } from '../../workbench/recalculated.ts';
import { differences } from '../workbench/differences.ts';
import { testWithLibreOffice } from '../workbench/with-libre-office.ts';
import { built } from './build.ts';
import { serial } from './plan-fixtures.ts';

const days = (from: string, to: string) => ({ from: serial(from), to: serial(to) });
const set = [
  { month: '2026-02', amount: 2800, what: 'Salaries' },
  { month: '2026-01', amount: 3100, what: 'Salaries' },
  { month: '2026-02', amount: 280, what: 'Rent' },
];

describe('other costs', () => {
  it.each<[string, string, number]>([
    ['2026-01-01', '2026-02-28', 6180],
    ['2026-01-01', '2026-01-31', 3100],
    ['2026-01-31', '2026-02-01', 100 + 110],
    ['2026-02-15', '2026-03-31', 14 * 110],
    ['2026-03-01', '2026-03-31', 0],
    ['2025-01-01', '2027-01-01', 6180],
  ])('of months count from %s to %s by their days', (from, to, amount) => {
    expect(otherCostsIn(set, days(from, to))).toBeCloseTo(amount, 9);
  });

  it.each<[string, string, number]>([
    ['2026-01-01', '2026-01-31', 3100],
    ['2026-02-01', '2026-02-28', 3100],
    ['2026-01-01', '2026-01-10', 1000],
    ['2025-12-31', '2026-02-01', 100 + 3100 + 3100 / 28],
    ['2024-02-01', '2024-02-29', 3100],
    ['2025-01-01', '2026-12-31', 24 * 3100],
  ])('of one amount a month count by calendar month from %s to %s', (from, to, amount) => {
    expect(otherCostsIn(3100, days(from, to))).toBeCloseTo(amount, 9);
  });

  it('say what they are for in a period, and whether it has months without any', () => {
    expect(costNames(set, days('2026-01-01', '2026-01-31'))).toEqual(['Salaries']);
    expect(costNames([{ month: '2026-01', amount: 1 }], days('2026-01-01', '2026-01-31'))).toEqual(['Other costs']);
    expect(lacksMonths(set, days('2026-01-01', '2026-02-28'))).toBe(false);
    expect(lacksMonths(set, days('2026-01-01', '2026-03-01'))).toBe(true);
  });
});

describe('other costs that are set by month', () => {
  const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'New customers'];
  const rows = ['2026-01-10', '2026-02-10', '2026-03-10'].map((date) => [date, 'Search', '1000', '5000', '10']);
  const { workbook, summary } = built([{ name: 'raw', cells: [header, ...rows], text: true }], {
    otherCosts: set,
    period: { from: '2026-01-01', to: '2026-02-28' },
  });
  const kpi = workbook.values('KPI');
  const cac = (label: string) => kpi.find(([first]) => first === label)?.[figureColumn('cac') - 1];

  it('stand in one CAC of the period everywhere', () => {
    expect(workbook.errors()).toEqual([]);
    expect(summary.report.metrics.cac).toBeCloseTo((2000 + 6180) / 20, 9);
    expect(cac('Report period')).toBeCloseTo(summary.report.metrics.cac as number, 9);
    expect(workbook.values('ROI Report').find(([first]) => String(first).startsWith('CAC'))?.[1]).toBeCloseTo(
      summary.report.metrics.cac as number,
      9,
    );
  });

  it('count in each month of the tab by itself', () => {
    expect(cac('Jan 2026')).toBeCloseTo((1000 + 3100) / 10, 9);
    expect(cac('Feb 2026')).toBeCloseTo((1000 + 3080) / 10, 9);
    expect(cac('Mar 2026')).toBeCloseTo(100, 9);
  });

  it('are named beside it', () => {
    expect(summary.report.otherCosts.includes).toEqual(['Salaries', 'Rent']);
    const notes = workbook.values('ROI Report').map(([first]) => String(first));
    expect(notes.filter((text) => text.startsWith('CAC counts'))).toEqual([
      `CAC counts other costs beside the spend, save by channel: EUR ${summary.report.otherCosts.amount.toLocaleString('en', { minimumFractionDigits: 2 })} in the report period (Salaries and Rent).`,
    ]);
  });

  it('each figure says whether it counts them', () => {
    const page = workbook.values('ROI Report').map(([first]) => String(first));
    expect(page.slice(4, 8)).toEqual(['Revenue (EUR)', 'Spend (EUR)', 'ROI on media', 'CAC, fully loaded (EUR)']);
    expect(kpi.some((row) => row.includes('Net return on media (EUR)'))).toBe(true);
    expect(page[0]).toMatch(/^Media ROI is /);
    // One period has one CAC, and that of channels is another, which says so.
    const heads = kpi.filter((row) => row[1] === 'From' && /^CAC/.test(String(row[figureColumn('cac') - 1])));
    expect(heads.map((row) => row[figureColumn('cac') - 1])).toEqual([
      'CAC, fully loaded (EUR)',
      'CAC, paid (EUR)',
      'CAC, fully loaded (EUR)',
      // Of what is chosen on the page, which may be a channel.
      'CAC, paid (EUR)',
    ]);
  });

  it('and where none are set there is nothing to say', () => {
    const { workbook: plain } = built([{ name: 'raw', cells: [header, ...rows], text: true }]);
    expect(
      plain
        .values('ROI Report')
        .slice(4, 8)
        .map(([first]) => first),
    ).toEqual(['Revenue (EUR)', 'Spend (EUR)', 'ROI', 'CAC (EUR)']);
  });

  it('of one amount a month are the same on the page', () => {
    const monthly = built([{ name: 'raw', cells: [header, ...rows], text: true }], {
      otherCosts: 3100,
      period: { from: '2026-01-01', to: '2026-02-10' },
    });
    const amount = 3100 + (3100 * 10) / 28;
    expect(monthly.summary.report.otherCosts.amount).toBeCloseTo(amount, 9);
    const shown = monthly.workbook.values('ROI Report').find(([first]) => String(first).startsWith('CAC'))?.[1];
    // A row a month stands for its month: of February's ten days count.
    const february = 10 / 28;
    expect(shown).toBeCloseTo((1000 * (1 + february) + amount) / (10 * (1 + february)), 9);
  });

  it('stand in no CAC where not all spend has new customers counted, and nothing says that they do', () => {
    const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'New customers'];
    const cells = ['2026-01-10', '2026-02-10'].flatMap((date) => [
      [date, 'Search', '1000', '5000', '10'],
      [date, 'Social', '500', '900', ''],
    ]);
    for (const otherCosts of [set, 3100]) {
      const { workbook, summary } = built([{ name: 'raw', cells: [header, ...cells], text: true }], { otherCosts });
      const page = workbook.values('ROI Report').map(([first]) => String(first));
      const texts = workbook.values('ROI Report').flat().map(String);
      expect(summary.report.metrics.cac).toBeCloseTo(100, 9);
      expect(page.filter((text) => /^CAC.* \(EUR\)/.test(text))).toEqual(['CAC, paid (EUR) ¹, 67 % of spend']);
      const tabs = [workbook.values('ROI Report'), workbook.values('KPI')].flat(2).map(String);
      expect(tabs.filter((text) => /fully loaded|CAC counts|in CAC|CAC of/i.test(text))).toEqual([]);
      expect(texts.filter((text) => text.includes('in no figure'))).toEqual([
        expect.stringMatching(/^other costs of EUR \d[\d,]* in no figure$/),
        'Other costs are in no figure: spend and new customers are not both counted throughout, so CAC is the paid one, of media spend only. ROI and net return on media are before other costs.',
      ]);
      expect(workbook.errors()).toEqual([]);
    }
  });

  testWithLibreOffice('are the same in LibreOffice', async () => {
    expect(differences(workbook, await recalculated(workbook))).toEqual([]);
  });
});
