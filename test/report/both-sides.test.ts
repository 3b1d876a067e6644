import { describe, expect, it } from 'vitest';
import { isoDay, toSerial } from '../../src/intake/columns/day-serial.ts';
import { dataColumn } from '../../src/report/data-columns.ts';
import { built } from './build.ts';

type Cells = (string | number)[][];

const [start, saleEnd, end] = [toSerial(2026, 1, 1), toSerial(2026, 5, 20), toSerial(2026, 6, 30)];
const days = (to: number, row: (day: string) => Cells): Cells =>
  Array.from({ length: to - start + 1 }, (_, i) => row(isoDay(start + i))).flat();

/** Spend to 30 June; sales of a shop, which belong to no channel, to 20 May. */
const ads = (leads: Readonly<Record<string, string>> = {}) => ({
  name: 'Ads',
  cells: [
    ['Date', 'Channel', 'Campaign', 'Cost (EUR)', 'Clicks', 'Leads'],
    ...days(end, (day) =>
      ['Search', 'Social', 'TV'].map((channel) => [day, channel, 'A', '30', '10', leads[channel] ?? '']),
    ),
  ] as Cells,
  text: true,
});
const shop = (to = saleEnd) => ({
  name: 'Shop',
  cells: [
    ['Date', 'Channel', 'Revenue (EUR)', 'Orders'],
    ...days(to, (day) => [[day, 'Online shop', '140', '4']]),
  ] as Cells,
  text: true,
});

const lines = (workbook: ReturnType<typeof built>['workbook'], tab = 'ROI Report') =>
  workbook.values(tab).map((row) =>
    row
      .slice(0, 12)
      .filter((value) => value !== null && value !== '')
      .map((value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value))
      .join(' | '),
  );
const starting = (all: readonly string[], start: string) => all.find((line) => line.startsWith(start)) ?? '';

describe('sources that end on different days', () => {
  const { workbook, summary } = built([ads(), shop()], { margin: 0.9, targets: { roi: 0.2, cost: 10_000 } });
  const page = lines(workbook);

  it('give a return on the days that both of them have, and say so beside it', () => {
    // 140 × 0.9 against 90 a day, where all of the spend against all of the sales would be −2 %.
    expect(summary.report.metrics.roi).toBeCloseTo(0.4, 9);
    expect(starting(page, 'ROI ¹')).toMatch(/^ROI ¹, 77 % of spend \| 0\.4 \| 0\.2 \| .*– partial data$/);
    expect(starting(page, '¹ ROI')).toBe(
      '¹ ROI rests on 77 % of spend: it is formed only where revenue and spend are all counted, which is 1 Jan 2026 – 20 May 2026.',
    );
    expect(summary.report.restsOn.roi).toBeCloseTo(140 / 181, 9);
  });

  it('give no verdict on it', () => {
    expect(page[0]).toBe('ROI is 40 % on 77 % of spend; as the sources claim it.');
    expect(page.join('\n')).not.toMatch(/earned|✔ pays|✖ loses|on plan \|/);
  });

  it('work it out with the money that stands against each other', () => {
    expect(starting(page, 'In numbers')).toBe(
      'In numbers | (EUR 19,600.00 × 90 % − EUR 12,600.00) ÷ EUR 12,600.00 = 40 %',
    );
  });

  it('tell the days that are missing, with what they may be worth, and judge no amount across them', () => {
    expect(page[2]).toContain('▲ Preliminary: 41 days without data in Shop: perhaps EUR 5,740 of revenue');
    expect(starting(page, 'Spend (EUR)')).toMatch(/✖ off plan$/);
  });

  it('agree on KPI, also where Campaign Data is sorted otherwise', () => {
    const roi = () => {
      const kpi = workbook.values('KPI');
      const head = kpi.find((row) => row[0] === 'Period') ?? [];
      return kpi.find((row) => row[0] === 'Report period')?.[head.findIndex((cell) => /^ROI/.test(String(cell)))];
    };
    expect(roi()).toBeCloseTo(0.4, 9);
    const sheet = (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp)
      .getActive()
      .getSheetByName('Campaign Data')!;
    const body = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
    body.setValues(body.getValues().reverse());
    expect(roi()).toBeCloseTo(0.4, 9);
    const counted = sheet
      .getRange(2, dataColumn('counted'), sheet.getLastRow() - 1, 1)
      .getValues()
      .flat();
    expect(new Set(counted)).toEqual(new Set(['clicks cost revenue orders', 'clicks cost']));
  });
});

it('sources that end together give a whole return, and a verdict', () => {
  const { workbook, summary } = built([ads(), shop(end)], { margin: 0.9, targets: { roi: 0.2 } });
  expect(summary.report.metrics.roi).toBeCloseTo(0.4, 9);
  expect(summary.report.restsOn).toEqual({});
  expect(lines(workbook)[0]).toContain('Marketing earned 40 % on its spend, above the 20 % target');
});

it('a cost per lead is that of the channels that count leads', () => {
  const { workbook, summary } = built([ads({ Search: '2' })], {
    firstScreenKpis: ['cpl', 'leads', 'cost'],
    targets: { cpl: 20 },
  });
  expect(summary.report.metrics.cpl).toBeCloseTo(15, 9);
  const page = lines(workbook);
  expect(starting(page, 'CPL')).toMatch(/^CPL \(EUR\) ¹, 33 % of spend \| 15 \| 20 \| -5 \| .*– partial data$/);
  expect(starting(page, '¹ CPL')).toContain('without Social and TV.');
});

it('a hole in daily rows is told, one in rows of months is none', () => {
  const daily = ads();
  const holed = { ...daily, cells: daily.cells.filter(([day]) => !/^2026-03-1/.test(String(day))) };
  expect(lines(built([holed]).workbook)[2]).toContain('▲ Preliminary: 10 days without data in Ads');
  const monthly = {
    ...daily,
    cells: daily.cells.filter(([day]) => day === 'Date' || (/-01$/.test(String(day)) && day !== '2026-03-01')),
  };
  expect(lines(built([monthly]).workbook)[2]).not.toContain('Preliminary');
});

it('weekends without rows are no hole', () => {
  const daily = ads();
  const weekdays = daily.cells.filter(([day]) => {
    const [year = 0, month = 0, date = 0] = String(day).split('-').map(Number);
    return day === 'Date' || ![0, 6].includes(new Date(Date.UTC(year, month - 1, date)).getUTCDay());
  });
  expect(lines(built([{ ...daily, cells: weekdays }]).workbook)[2]).not.toContain('Preliminary');
});
