import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/commands/look-again.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sheetOf, spreadsheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, numberTab, stateOf } from './workbook.ts';

const built = (): Workbook => {
  const workbook = freshWorkbook([campaignTab('Search', days()), numberTab('Social', days(50))]);
  workbook.scriptRun('buildReport');
  return workbook;
};

/** A look of a sidebar that has looked before. */
const looking = (workbook: Workbook) => {
  const { stamp } = stateOf(workbook);
  const { glance } = workbook.scriptRun('lookAgain', stamp, null) as Look;
  return () => workbook.scriptRun('lookAgain', stamp, glance) as Look;
};

describe('a look of the sidebar by itself', () => {
  it('finds nothing where nothing has changed, and reads no tab that KPI watches', () => {
    const workbook = built();
    const look = looking(workbook);
    workbook.host.calls.clear();
    expect(look().state).toBeNull();
    // One table: that of KPI.
    expect(workbook.calls.get('Range.getValues')).toBe(1);
    const all = [...workbook.calls.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBeLessThanOrEqual(5 * 4 + 45);
  });

  it('asks for little more with many rows', () => {
    const calls = (count: number) => {
      const workbook = freshWorkbook([campaignTab('Search', Array.from({ length: count }, (_, i) => days(i)).flat())]);
      workbook.scriptRun('buildReport');
      const look = looking(workbook);
      workbook.host.calls.clear();
      expect(look().state).toBeNull();
      return [...workbook.calls.values()].reduce((sum, n) => sum + n, 0);
    };
    expect(calls(10)).toBe(calls(1));
  });

  it.each<[string, (workbook: Workbook) => void]>([
    ['an amount', (workbook) => sheetOf(workbook, 'Search').getRange('C2').setValue('77.25')],
    ['a name', (workbook) => sheetOf(workbook, 'Search').getRange('B2').setValue('Autumn sale')],
    ['a row more', (workbook) => sheetOf(workbook, 'Social').appendRow(['2026-05-01', 'Brand', 5, 9, 1])],
    ['a tab more', (workbook) => spreadsheetOf(workbook).insertSheet('new')],
    ['another name of a tab', (workbook) => sheetOf(workbook, 'Social').setName('Meta')],
    ['a setting', (workbook) => workbook.scriptRun('saveSettings', { margin: 0.5 })],
    ['a tab of ours that is gone', (workbook) => spreadsheetOf(workbook).deleteSheet(sheetOf(workbook, 'KPI'))],
  ])('finds %s that changed', (_, change) => {
    const workbook = built();
    const look = looking(workbook);
    change(workbook);
    expect(look().state?.sources.length).toBeGreaterThan(0);
  });

  it('finds what is typed over in a tab that was not built from', () => {
    const workbook = built();
    spreadsheetOf(workbook)
      .insertSheet('later')
      .getRange(1, 1, 2, 1)
      .setValues([['Day'], ['soon']]);
    const look = looking(workbook);
    expect(look().state).toBeNull();
    sheetOf(workbook, 'later').getRange('A2').setValue('2026-05-01');
    expect(look().state).not.toBeNull();
  });

  it('finds a changed cell where nothing was built yet', () => {
    const workbook = freshWorkbook([campaignTab('Search', days())]);
    const look = looking(workbook);
    expect(look().state).toBeNull();
    sheetOf(workbook, 'Search').getRange('C2').setValue('77.25');
    expect(look().state).not.toBeNull();
  });
});
