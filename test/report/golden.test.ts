import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/workbook/a1.ts';
import { built } from './build.ts';

/** Two channels over three months, one of them without any revenue. */
const rows = ['2026-01-15', '2026-02-15', '2026-03-15'].flatMap((date, i) => [
  [date, 'Search', 'Brand', '1000', '40', '100.50', '4', String(250 + i * 50), '2'],
  [date, 'Brand*', '', '5000', '30', '80', '', '', '1'],
]);
const header = [
  'Date',
  'Channel',
  'Campaign',
  'Impressions',
  'Clicks',
  'Cost (EUR)',
  'Conversions',
  'Revenue (EUR)',
  'New customers',
];

describe('the tabs of a small workbook', () => {
  const { workbook } = built([{ name: 'raw', cells: [header, ...rows], text: true }], {
    targets: { roi: 1 },
    objectives: [{ statement: 'Pay back twice', metric: 'roas', target: 2, deadline: '2026-03-31', owner: 'Ada' }],
  });
  const spreadsheet = (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive();

  it.each(['Campaign Data', 'KPI', 'ROI Report'])('%s holds what the golden file shows', async (name) => {
    const range = spreadsheet.getSheetByName(name)!.getDataRange();
    const formulas = range.getFormulas();
    const shown = workbook.values(name);
    const lines = shown.flatMap((cells, r) =>
      cells.flatMap((value, c) => {
        const formula = formulas[r]?.[c];
        const text = typeof value === 'string' ? value.replace(/built \d+ \w+ \d+/, 'built on a day') : value;
        if (value === null && !formula) return [];
        return [`${columnLetters(c + 1)}${r + 1}\t${formula ? `${formula}\t→ ` : ''}${text}`];
      }),
    );
    const today = lines.map((line) => line.replace(/^(H\d+\t)4[67]\d{3}$/, '$1a day'));
    await expect(`${today.join('\n')}\n`).toMatchFileSnapshot(`../golden/${name.toLowerCase().replace(' ', '-')}.tsv`);
  });
});
