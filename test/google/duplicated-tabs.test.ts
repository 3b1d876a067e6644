import { describe, expect, it } from 'vitest';
import type { ImportDone } from '../../src/commands/import-export.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { campaignTab, days, header, stateOf } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { sheetOf, shownTabs, spreadsheetOf } from './spreadsheet.ts';

const importCsv = (workbook: Workbook, cells: readonly (readonly string[])[]) => {
  const { id } = workbook.scriptRun('importStart', 'meta.csv', cells[0]?.length) as { id: number };
  workbook.scriptRun('importBlock', id, 1, cells);
  return workbook.scriptRun('importFinish', 'meta.csv', id) as ImportDone;
};

// Google does not say whether a duplicate bears the developer metadata of the first.
describe.each([
  ['that bears the marks of the first', true],
  ['that bears no marks', false],
])('a duplicated tab %s', (_, copiesMetadata) => {
  const open = () => {
    const workbook = freshWorkbook([campaignTab('Shop', days())]);
    workbook.host.copiesMetadata = copiesMetadata;
    return workbook;
  };

  it.each(['Campaign Data', 'KPI', 'ROI Report'])('of %s is kept as it was, and counts nowhere', (name) => {
    const workbook = open();
    const before = workbook.scriptRun('buildReport') as { totals: unknown };
    spreadsheetOf(workbook).setActiveSheet(sheetOf(workbook, name));
    const copy = spreadsheetOf(workbook).duplicateActiveSheet().setName('April, for the board');
    const kept = workbook.values('April, for the board');
    const again = workbook.scriptRun('buildReport') as { totals: unknown };
    expect(again.totals).toEqual(before.totals);
    expect(workbook.values('April, for the board')).toEqual(kept);
    expect(shownTabs(workbook)).toHaveLength(5);
    const { sources, otherTabs, tabs } = stateOf(workbook);
    expect(sources.map((source) => source.name)).toEqual(['Shop']);
    expect(otherTabs).toEqual([
      { name: 'April, for the board', why: 'A copy of a tab that Tieout made: its figures are counted already.' },
    ]);
    expect(Object.values(tabs)).toEqual(['Campaign Data', 'KPI', 'ROI Report']);

    // The copy stays the user's where the first is gone.
    spreadsheetOf(workbook).deleteSheet(sheetOf(workbook, name));
    workbook.scriptRun('buildReport');
    expect(sheetOf(workbook, name).getSheetId()).not.toBe(copy.getSheetId());
    expect(stateOf(workbook).otherTabs.map((tab) => tab.name)).toEqual(['April, for the board']);
  });

  it('of an import is no place for the next one', () => {
    const workbook = open();
    importCsv(workbook, [header, ...days()]);
    const copy = sheetOf(workbook, 'meta').copyTo(spreadsheetOf(workbook)).setName('kept');
    const kept = workbook.values('kept');
    expect(importCsv(workbook, [header, ...days(7)]).tab).toBe('meta');
    expect(workbook.values('kept')).toEqual(kept);
    spreadsheetOf(workbook).deleteSheet(sheetOf(workbook, 'meta'));
    expect(importCsv(workbook, [header, ...days(9)]).tab).toBe('meta');
    expect(sheetOf(workbook, 'meta').getSheetId()).not.toBe(copy.getSheetId());
    expect(workbook.values('kept')).toEqual(kept);
  });
});

it('a duplicate whose header the user took away is told by its mark', () => {
  const workbook = freshWorkbook([campaignTab('Shop', days())]);
  workbook.scriptRun('buildReport');
  const copy = sheetOf(workbook, 'Campaign Data').copyTo(spreadsheetOf(workbook));
  copy.getRange(1, 16, 1, 2).setValues([['From', 'Line']]);
  expect(stateOf(workbook).sources.map(({ name }) => name)).toEqual(['Shop']);
});

it('a view of Campaign Data on a tab of the user’s is not counted again', () => {
  const workbook = freshWorkbook([campaignTab('Shop', days())]);
  workbook.scriptRun('buildReport');
  const data = sheetOf(workbook, 'Campaign Data');
  const view = spreadsheetOf(workbook).insertSheet('My view');
  view.getRange(1, 1, data.getLastRow(), data.getLastColumn()).setFormulaR1C1("='Campaign Data'!RC");
  expect(stateOf(workbook).sources.map(({ name }) => name)).toEqual(['Shop']);
});
