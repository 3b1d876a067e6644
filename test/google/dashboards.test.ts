import { describe, expect, it } from 'vitest';
import { campaignTab, days, stateOf } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { spreadsheetOf } from './spreadsheet.ts';

const open = () => {
  const workbook = freshWorkbook([campaignTab('Shop', days())]);
  const { totals } = workbook.scriptRun('buildReport') as { totals: unknown };
  const add = (name: string, cells: readonly (readonly string[])[]) =>
    spreadsheetOf(workbook)
      .insertSheet(name)
      .getRange(1, 1, cells.length, cells[0]?.length ?? 1)
      .setValues(cells.map((row) => [...row]));
  return { workbook, totals, add };
};

describe('a tab of the user’s', () => {
  it.each([
    [
      'whose rows draw on KPI',
      [['Channel', 'Cost', 'Revenue'], ...[6, 7].map((n) => ['Shop', `=KPI!B${n}`, `=KPI!C${n}`])],
    ],
    ['that spills Campaign Data', [["='Campaign Data'!A1:Z40", '']]],
  ])('%s counts nowhere, and says why', (_, cells) => {
    const { workbook, totals, add } = open();
    add('Board', cells);
    expect((workbook.scriptRun('buildReport') as { totals: unknown }).totals).toEqual(totals);
    expect(stateOf(workbook).otherTabs).toEqual([
      { name: 'Board', why: 'It draws on tabs that Tieout made: its figures are counted already.' },
    ]);
  });

  it('that holds data stays a source with a formula over the report beside them', () => {
    const { workbook, add } = open();
    add('More', [
      ['Date', 'Campaign', 'Cost (EUR)', 'Revenue', 'So far'],
      ...days(40).map((row) => [...row.slice(0, 4), "='ROI Report'!B6"]),
    ]);
    expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([
      ['Shop', 30],
      ['More', 30],
    ]);
  });
});
