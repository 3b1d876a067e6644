import { expect, it } from 'vitest';
import { tieColumns } from '../../../src/proof/tie-out/tab/columns.ts';
import { sheetOf } from '../../google/spreadsheet.ts';
import { built } from '../../report/build.ts';

const google = [
  ['Day', 'Channel', 'Cost (EUR)', 'Impressions', 'Clicks'],
  ['2026-01-10', 'Google Ads', '1000.50', '900', '40'],
  ['2026-02-10', 'Google Ads', '1200.25', '900', '40'],
  ['2026-03-10', 'Google Ads', '1100.75', '900', '40'],
];
const invoices = [
  ['Date', 'Vendor', 'Invoice No.', 'Cost (EUR)'],
  ['2026-01-31', 'Google Ireland Limited', 'INV-1', '1000.50'],
  ['2026-02-28', 'Google Ireland Limited', 'INV-2', '1200.25'],
  ['2026-02-28', 'Google Ireland Limited', 'INV-2 (copy)', '1200.25'],
  ['2026-03-31', 'Google Ireland Limited', 'INV-3', '1059.33'],
];
const tabs = [
  { name: 'google', cells: google, text: true },
  { name: 'invoices', cells: invoices, text: true },
];
const declared = { sources: { invoices: { books: 'spend' } } };

type Values = readonly (readonly unknown[])[];
const at = (rows: Values, month: number) =>
  rows.filter((row) => String(row[tieColumns.note] ?? '').startsWith('tie:spend:Google Ads:'))[month]!;
const seen = (rows: Values, month: number) =>
  (['reported', 'unexplained', 'booked', 'status', 'asked', 'note'] as const).map(
    (column) => at(rows, month)[tieColumns[column] - 1],
  );

it('leads each month to the books, asks for a note where the difference is material, and keeps it', () => {
  const { workbook, again } = built(tabs, declared);
  const rows = workbook.values('Tie-out');
  expect(seen(rows, 0)).toEqual([1000.5, 0, 1000.5, '✔ ties', null, null]);
  expect(seen(rows, 1)).toEqual([1200.25, 0, 2400.5, '✔ ties', '▲ note, please', null]);
  expect(seen(rows, 2)).toEqual([1100.75, -41.42, 1059.33, '✖ open', null, null]);
  const key = at(rows, 1)[tieColumns.note];
  const row = rows.findIndex((cells) => cells[tieColumns.note] === key) + 1;
  sheetOf(workbook, 'Tie-out').getRange(row, tieColumns.note).setValue('credited in March');
  again();
  expect(seen(workbook.values('Tie-out'), 1).slice(4)).toEqual(['noted', 'credited in March']);
});

it('is made only where there are books', () => {
  const { workbook } = built(tabs.slice(0, 1));
  expect(() => workbook.values('Tie-out')).toThrow();
});

const claims = (currency = 'EUR') => [
  ['Day', 'Channel', 'Currency', 'Cost', 'Conversions', 'Revenue'],
  ['2026-01-10', 'Google Ads', currency, '100', '3', '900'],
  ['2026-02-10', 'Google Ads', currency, '100', '1', '250'],
];
const orders = [
  ['Order ID', 'Order date', 'Channel', 'Total (EUR)'],
  ['#1', '2026-01-10', 'Google Ads', '300'],
  ['#2', '2026-01-11', 'Direct', '200'],
  ['#3', '2026-02-10', 'Google Ads', '250'],
  ['#4', '2026-02-12', 'Direct', '150'],
];
const claimed = (cells: readonly string[][], settings: Readonly<Record<string, unknown>> = {}) => {
  const { workbook } = built(
    [
      { name: 'google', cells, text: true },
      { name: 'orders', cells: orders, text: true },
    ],
    { currency: 'EUR', ...settings },
  );
  const rows = workbook.values('Tie-out').filter((row) => String(row[tieColumns.note] ?? '').startsWith('claimed:'));
  const { reported, booked, status, asked, note } = tieColumns;
  return rows.map((row) => [reported, booked, status, asked, note].map((column) => row[column - 1]));
};

it('holds what platforms claim together against what was sold', () => {
  expect(claimed(claims())).toEqual([
    [900, 500, '✖ exceed sales', '▲ exceed orders', 'ROI on claims 800 %, on booked sales 400 %'],
    [250, 400, '✔ within', '✔ within', 'ROI on claims 150 %, on booked sales 300 %'],
  ]);
});

it('says the return on claims and on sales as the page does: after the cost of goods, and in one currency', () => {
  expect(claimed(claims(), { margin: 0.5 }).map((row) => row.at(-1))).toEqual([
    'ROI on claims 350 %, on booked sales 150 %',
    'ROI on claims 25 %, on booked sales 100 %',
  ]);
  expect(claimed(claims('USD'), { rates: { USD: 0.5 } }).map((row) => row.at(-1))).toEqual([
    'ROI on claims 800 %, on booked sales 900 %',
    'ROI on claims 150 %, on booked sales 700 %',
  ]);
});
