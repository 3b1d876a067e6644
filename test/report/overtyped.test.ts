import { expect, it } from 'vitest';
import { type DataColumn, dataColumn, dataColumns } from '../../src/report/data-columns.ts';
import { built } from './build.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Cell = string | number;

const header = [
  'Date',
  'Channel',
  'Campaign',
  'Ad group',
  'Currency',
  'Cost',
  'Revenue',
  'Impressions',
  'Clicks',
  'Conversions',
  'Leads',
  'Orders',
  'New customers',
];
const raw = ['2026-05-01', '2026-05-02', '2026-06-03', '2026-06-04'].flatMap((day, i) =>
  ['Search', 'Social'].map((channel, k) => {
    const amount = 100 * (i + 1) + k;
    return [
      day,
      channel,
      `Spring ${i}`,
      `Group ${k}`,
      k === 0 ? 'EUR' : 'USD',
      amount,
      3 * amount,
      90 * amount,
      9 * amount,
      amount,
      amount,
      amount,
      amount,
    ].map(String);
  }),
);

function report() {
  const { workbook, again } = built([{ name: 'raw', cells: [header, ...raw], text: true }], {
    currency: 'EUR',
    rates: { USD: 0.9 },
  });
  const sheet = (workbook.services.SpreadsheetApp as App).getActive().getSheetByName('Campaign Data')!;
  return { sheet, again, mark: () => String(workbook.values('ROI Report')[2]?.[0]) };
}

/** Another of its kind, as long as the one before: nothing but what it says tells them apart. */
function another(value: Cell): Cell {
  if (typeof value === 'number') return value + 1;
  return value === '' ? 'x' : `${value.slice(0, -1)}${value.endsWith('q') ? 'z' : 'q'}`;
}

it.each(dataColumns)(
  'Campaign Data whose %s is overtyped does not tie, and does again once it is built anew',
  (id: DataColumn) => {
    const { sheet, again, mark } = report();
    expect(mark()).toMatch(/^✔ Ties/);
    for (const row of [2, 5, sheet.getLastRow()]) {
      const cell = sheet.getRange(row, dataColumn(id));
      const before = cell.getValue() as Cell | Date;
      if (before instanceof Date) cell.setValue(new Date(before.getTime() + 86_400_000));
      else cell.setValue(another(before));
      expect(mark(), `row ${row}`).toMatch(/^✖/);
      cell.setValue(before);
      expect(mark(), `row ${row}, put back`).toMatch(/^✔ Ties/);
    }
    sheet.getRange(3, dataColumn(id)).clearContent();
    expect(mark()).toMatch(/^✖/);
    again();
    expect(mark()).toMatch(/^✔ Ties/);
  },
);

it('Campaign Data that is sorted ties as before', () => {
  const { sheet, mark } = report();
  const body = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
  body.setValues(body.getValues().reverse());
  expect(mark()).toMatch(/^✔ Ties/);
});

it('a row that is added to Campaign Data by hand ties to nothing', () => {
  const { sheet, mark } = report();
  const row = sheet.getRange(2, 1, 1, sheet.getLastColumn()).getValues();
  sheet.getRange(sheet.getLastRow() + 1, 1, 1, sheet.getLastColumn()).setValues(row);
  expect(mark()).toMatch(/^✖/);
});
