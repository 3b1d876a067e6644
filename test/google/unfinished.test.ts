import { expect, it } from 'vitest';
import { built } from '../report/build.ts';
import { sheetOf } from './spreadsheet.ts';

it('the page says that it is not finished as long as its cells are neither the old nor the new', () => {
  const name = 'ROI Report';
  const { workbook, again } = built([
    {
      name: 'own',
      cells: [
        ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'],
        ['2026-03-01', 'Email', '10', '30'],
        ['2026-03-03', 'Podcast', '30', '90'],
      ],
      text: true,
    },
  ]);
  // Between ours, so that ours are written in more than one piece.
  const middle = Math.floor(sheetOf(workbook, name).getLastRow() / 2);
  sheetOf(workbook, name)
    .insertRowAfter(middle)
    .getRange(middle + 1, 1)
    .setValue('A word from finance');
  again();
  sheetOf(workbook, 'own').appendRow(['2026-03-02', 'Advent calendar', '5', '9']);

  const cells = () => JSON.stringify(workbook.document.sheets.find((sheet) => sheet.name === name)?.content ?? []);
  const seen = new Set([cells()]);
  workbook.host.meter.onCall = () => seen.add(cells());
  again();
  workbook.host.meter.onCall = undefined;
  const between = [...seen].filter((each, i) => i > 0 && each !== cells());
  expect(between.length).toBeGreaterThan(2);
  expect(between.filter((each) => !each.startsWith('[["▲ Not finished')).length).toBe(0);
});
