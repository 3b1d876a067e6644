import { expect, it } from 'vitest';
import { built } from './build.ts';

it('shows counts whole, and with two places only where the data hold fractions', () => {
  const { workbook } = built([
    {
      name: 'raw',
      cells: [
        ['Date', 'Channel', 'Cost (EUR)', 'Clicks', 'Conversions'],
        ['2026-01-15', 'Search', '10', '1000', '1.5'],
      ],
      text: true,
    },
  ]);
  const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const tab = app.getActive().getSheetByName('Campaign Data');
  const titles = tab?.getDataRange().getValues()[0] ?? [];
  const format = (title: string) => tab?.getRange(2, titles.indexOf(title) + 1).getNumberFormat();
  expect(['Clicks', 'Conversions', 'Spend (EUR)'].map(format)).toEqual(['#,##0', '#,##0.00', '#,##0.00']);
});
