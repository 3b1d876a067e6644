import { describe, expect, it } from 'vitest';
import { dataColumn } from '../../src/report/data-columns.ts';
import type { TabInput, Workbook } from '../../workbench/open-workbook.ts';
import { recalculated } from '../../workbench/recalculated.ts';
import { describeWithLibreOffice } from '../needs.ts';
import { differences } from '../workbench/differences.ts';
import { built } from './build.ts';

const tab = (name: string, ...lines: string[]): TabInput => ({
  name,
  text: true,
  cells: lines.map((line) => line.split('|')),
});

const dollars = tab('us', 'Date|Channel|Cost (USD)|Revenue (USD)', '2025-01-15|Search|100.00|300.00');
const euros = tab(
  'eu',
  'Start date|End date|Channel|Cost (EUR)|Revenue (EUR)',
  '2025-01-10|2025-01-10|Social|33.33|99.99',
  '2025-02-03|2025-02-03|Social|10.01|20.02',
  '2025-01-30|2025-02-02|Video|40.00|0.00',
);
const monthly = {
  EUR: [
    { from: '2025-01-01', rate: 1.03, source: 'ECB monthly average' },
    { from: '2025-02-01', rate: 1.05 },
  ],
};
const ratesTab = tab('FX', 'Month|Currency|Rate|Source', '2025-01|EUR|1.03|ECB', '2025-02|EUR|1.05|ECB');

const spend = 100 + 33.33 * 1.03 + 10.01 * 1.05 + 20 * 1.03 + 20 * 1.05;
const revenue = 300 + 99.99 * 1.03 + 20.02 * 1.05;

const ledgerRows = (workbook: Workbook) => workbook.values('Campaign Data').slice(1);
const pick = (row: readonly unknown[], ...ids: Parameters<typeof dataColumn>[0][]) =>
  ids.map((id) => row[dataColumn(id) - 1]);
const page = (workbook: Workbook) => workbook.values('ROI Report').map((row) => String(row[0] ?? ''));

describe.each(['en_US', 'de_DE'])('money in several currencies in a file of %s', (locale) => {
  it.each([
    ['the settings', [dollars, euros], { currency: 'USD', rates: monthly }],
    ['a tab', [dollars, euros, ratesTab], { currency: 'USD' }],
  ])('is converted at the rates of its days from %s, and can be followed row by row', (_, tabs, settings) => {
    const { workbook, summary } = built(tabs, settings, { locale });
    expect(summary.totals?.cost).toBeCloseTo(spend, 9);
    expect(summary.totals?.revenue).toBeCloseTo(revenue, 9);
    expect(summary.withoutRate).toEqual([]);
    expect(workbook.errors()).toEqual([]);
    const rows = ledgerRows(workbook);
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      const [cost, rate, original] = pick(row, 'cost', 'rate', 'originalCost').map(Number);
      expect(Number(original) * Number(rate)).toBe(cost);
    }
    expect(rows.map((row) => pick(row, 'currency', 'rate', 'originalCost'))).toEqual([
      ['USD', 1, 100],
      ['EUR', 1.03, 33.33],
      ['EUR', 1.05, 10.01],
      ['EUR', 1.03, 20],
      ['EUR', 1.05, 20],
    ]);
    expect(page(workbook)[2]).toMatch(/^✔ Ties/);
  });
});

describe('the page', () => {
  it('says which rates were used, from when, and where they came from', () => {
    const { workbook } = built([dollars, euros], { currency: 'USD', rates: monthly });
    expect(page(workbook)).toContain(
      'Converted: 1 EUR = 1.03 USD from 1 January 2025 and 1.05 from 1 February 2025 (ECB monthly average).',
    );
    const fromTab = built([dollars, euros, ratesTab], { currency: 'USD' });
    expect(page(fromTab.workbook)).toContain(
      'Converted: 1 EUR = 1.03 USD from 1 January 2025 and 1.05 from 1 February 2025 (ECB, tab FX).',
    );
    const german = built([dollars, euros], { currency: 'USD', rates: { EUR: 1.0345 } }, { locale: 'de_DE' });
    expect(page(german.workbook)).toContain('Converted: 1 EUR = 1,0345 USD (from the settings, no source named).');
  });

  it('says nothing of rates, and the ledger nothing of original amounts, where all is in one currency', () => {
    const { workbook } = built([dollars]);
    expect(page(workbook).filter((text) => text.startsWith('Converted'))).toEqual([]);
    expect(pick(ledgerRows(workbook)[0] ?? [], 'rate', 'originalCost', 'originalRevenue')).toEqual([1, null, null]);
  });

  it('names the days that have no rate, with their money', () => {
    const { workbook, summary } = built([dollars, euros], {
      currency: 'USD',
      rates: { EUR: [{ from: '2025-02-01', rate: 1.05 }] },
    });
    expect(summary.withoutRate).toEqual([
      {
        source: 'eu',
        currency: 'EUR',
        rows: 2,
        amounts: { cost: 73.33, revenue: 99.99 },
        days: { from: '2025-01-10', to: '2025-02-02' },
      },
    ]);
    expect(summary.totals?.cost).toBeCloseTo(100 + 10.01 * 1.05, 9);
    expect(summary.problems.find(({ code }) => code === 'no-rate')?.message).toBe(
      '2 rows of eu are in EUR, with EUR 73.33 spend and EUR 99.99 revenue, and the first rate of EUR is that of 1 February 2025, while these rows begin on 10 January 2025. They are left out. Enter in the settings what 1 EUR is worth in USD.',
    );
    expect(page(workbook)[0]).toMatch(/^About 4\d % of the spend .* held back.*: enter the rate of EUR in Settings\.$/);
    expect(page(workbook)[2]).toMatch(/^✔ Ties/);
  });

  it('uses no rate of a tab that can be read in two ways, until it is chosen', () => {
    const tabs = [
      tab('eu', 'Date|Channel|Cost (EUR)', '2025-01-15|Search|100.00'),
      tab('us', 'Date|Channel|Cost (USD)', '2025-01-15|Social|54.00'),
      tab('FX', 'Currency|Rate', 'USD|1.08'),
    ];
    const open = built(tabs, { currency: 'EUR' });
    expect(open.summary.totals?.cost).toBe(100);
    const asked = open.summary.problems.find(({ code }) => code === 'rates-read');
    expect(asked?.message).toContain('It can mean 1 USD = 1.08 EUR or 1 EUR = 1.08 USD');
    expect(asked?.fixes?.map(({ kind }) => kind)).toEqual(['rates-worth', 'rates-per', 'rates-none']);
    const chosen = built(tabs, { currency: 'EUR', sources: { FX: { rates: 'per' } } });
    expect(chosen.summary.totals?.cost).toBeCloseTo(150, 9);
  });
});

describeWithLibreOffice('converted money in LibreOffice', () => {
  it('is what the workbench computed, to the cent', async () => {
    const { workbook } = built([dollars, euros, ratesTab], { currency: 'USD' });
    const theirs = await recalculated(workbook);
    expect(differences(workbook, theirs)).toEqual([]);
    const total = theirs.get('KPI')?.find((row) => row[0] === 'All data');
    expect(total?.map((value) => (typeof value === 'number' ? value.toFixed(2) : value))).toEqual(
      expect.arrayContaining([spend.toFixed(2), revenue.toFixed(2)]),
    );
    expect(theirs.get('ROI Report')?.[2]?.[0]).toMatch(/^✔ Ties/);
  }, 120_000);
});
