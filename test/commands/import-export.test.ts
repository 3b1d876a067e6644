import { describe, expect, it } from 'vitest';
import type { ImportStarted } from '../../src/commands/import-export.ts';
import { keptTab } from '../../src/google/kept-text.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { importFile } from './import-file.ts';
import { campaignTab, days, header, stateOf } from './workbook.ts';

/** But for the one that settings are kept on for copies of the file. */
const tabNames = (workbook: Workbook) =>
  workbook.document.sheets.flatMap(({ name }) => (name === keptTab.name ? [] : [name]));

/** What people see in the cells. */
const shownOn = (workbook: Workbook, name: string): string[][] =>
  sheetOf(workbook, name).getDataRange().getDisplayValues();

describe('an import', () => {
  it('keeps every cell as the text it was', () => {
    const workbook = freshWorkbook([]);
    const hostile = [
      '00123',
      '1/2/2026',
      '1,5',
      '=1+1',
      "'quoted",
      '+49 30',
      '-5',
      '1E5',
      'TRUE',
      '',
      ' blank ',
      '<img src=x onerror=alert(1)>',
    ];
    expect(importFile(workbook, 'ids.csv', [hostile])).toMatchObject({
      tab: 'ids',
      message: '1 line on the new tab ids.',
    });
    expect(workbook.values('ids')[0]).toEqual(hostile.map((text) => text || null));
  });

  it('is read like any raw tab', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([['meta', 30]]);
  });

  it.each(['meta.csv', 'meta (1).csv', 'META.CSV', 'meta (12).csv'])(
    'of the same export as %s replaces its rows',
    (again) => {
      const workbook = freshWorkbook([]);
      importFile(workbook, 'meta.csv', [header, ...days()]);
      const fresh = days().slice(5);
      fresh[0]![2] = '99.00';
      const done = importFile(workbook, again, [header, ...fresh]);
      expect(done).toEqual({
        tab: 'meta',
        message: 'meta was replaced: 1 line new or changed, 6 lines no longer there.',
        warnings: ['The days before 6 April 2026 are gone: this export begins later than the last one.'],
      });
      expect(tabNames(workbook)).toEqual(['Sheet1', 'meta']);
      expect(shownOn(workbook, 'meta').slice(0, 26)).toEqual([header, ...fresh]);
      expect(workbook.values('meta').slice(26).flat().filter(Boolean)).toEqual([]);
    },
  );

  it('of the very same rows changes nothing and says so', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    const done = importFile(workbook, 'meta.csv', [header, ...days()]);
    expect(done.message).toBe('meta has the same rows already: nothing was changed.');
    expect(stateOf(workbook).sources.map(({ rows }) => rows.used)).toEqual([30]);
  });

  it('keeps what the user wrote beside and below the rows, though more rows came', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    workbook.scriptRun('applyChanges', [
      { is: 'cell', tab: 'meta', row: 3, column: 7, before: '', after: 'my note' },
      { is: 'cell', tab: 'meta', row: 34, column: 1, before: '', after: 'below' },
    ]);
    importFile(workbook, 'meta.csv', [header, ...days(), ...days(50)]);
    const values = workbook.values('meta');
    expect(values[2]?.[6]).toBe('my note');
    expect(values.findIndex((row) => row[0] === 'below')).toBe(63);
    expect(stateOf(workbook).sources[0]?.rows.used).toBe(60);
  });

  it.each([
    ['other days', [header, ...days().map(([day = '', ...rest]) => [day.replace('2026-04', '2026-06'), ...rest])]],
    ['other campaigns', [header, ...days().map(([day = '', , ...rest]) => [day, 'Spring sale', ...rest])]],
    ['other columns', [['Week', 'Ad', 'Spend', 'Sales'], ...days().map(([day = '']) => [day, 'x', '5.00', '9.00'])]],
  ])('of another export with the same file name, which has %s, replaces nothing', (_, other) => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'report.csv', [header, ...days()]);
    const done = importFile(workbook, 'report.csv', other);
    expect(done).toEqual({
      tab: 'report 2',
      message: `${other.length} lines on the new tab report 2. report holds another export of that name and stays as it is.`,
      warnings: [],
    });
    expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([
      ['report', 30],
      ['report 2', 30],
    ]);
    expect(importFile(workbook, 'report.csv', other).message).toBe(
      'report 2 has the same rows already: nothing was changed.',
    );
    expect(importFile(workbook, 'report.csv', [header, ...days(40)]).tab).toBe('report');
  });

  it('keeps what was changed by hand on a tab that is left out, and says so', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    workbook.scriptRun('applyChanges', [
      { is: 'cell', tab: 'meta', row: 2, column: 3, before: days()[0]?.[2], after: '7.77' },
    ]);
    const done = importFile(workbook, 'meta.csv', [header, ...days(31)]);
    expect(done.warnings).toEqual([
      'meta had been changed by hand: as it was, it is kept on meta (changed by hand), which is left out.',
    ]);
    expect(workbook.values('meta (changed by hand)')[1]?.[2]).toBe('7.77');
    expect(stateOf(workbook).sources.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['meta', false],
      ['meta (changed by hand)', true],
    ]);
    expect(importFile(workbook, 'meta.csv', [header, ...days(31)]).warnings).toEqual([]);
  });

  it('of which nothing can be read is a warning there and then, and a problem afterwards', () => {
    const workbook = freshWorkbook([campaignTab('Shop', days())]);
    const { warnings } = importFile(workbook, 'bare.csv', days());
    expect(warnings).toEqual([expect.stringMatching(/^Nothing of it is counted\. No row of bare looks like a header/)]);
    const { problems, sources } = stateOf(workbook);
    expect(problems.filter(({ source }) => source === 'bare')).toMatchObject([
      { code: 'no-header', severity: 'warning' },
    ]);
    expect(sources.map(({ name }) => name)).toContain('bare');
  });

  it('with a column and rows more leaves what the user keeps beside and below as it was', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    const sheet = (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActiveSheet();
    const meta = sheet.getParent().getSheetByName('meta') as GoogleAppsScript.Spreadsheet.Sheet;
    meta.getRange(2, 6).setNumberFormat('General').setFormula('=C2&" a day"');
    meta.getRange(33, 1).setValue('checked by Mia');
    importFile(workbook, 'meta.csv', [
      [...header, 'Impressions'],
      ...[...days(), ...days()].map((row) => [...row, '100']),
    ]);
    expect(meta.getRange(2, 5, 1, 3).getFormulas()).toEqual([['', '', '=C2&" a day"']]);
    expect(meta.getRange(1, 6, 2, 1).getValues()).toEqual([['Impressions'], [100]]);
    expect(meta.getRange(61, 1, 3, 1).getDisplayValues().flat()).toEqual(['2026-04-30', '', 'checked by Mia']);
  });

  it('leaves a tab of the user’s of that name alone', () => {
    const workbook = freshWorkbook([campaignTab('meta', days())]);
    expect(importFile(workbook, 'meta.csv', [header, ...days(9)]).tab).toBe('meta 2');
    expect(workbook.values('meta')[1]?.[2]).toBe('1.50');
  });

  it('finds the tab that it made under the name that the user gave it', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    workbook.document.sheets[1]!.name = 'Facebook';
    expect(importFile(workbook, 'meta.csv', [header, ...days(9)]).tab).toBe('Facebook');
  });

  it('that stops halfway has changed nothing, and what it left is no source', () => {
    const workbook = freshWorkbook([]);
    importFile(workbook, 'meta.csv', [header, ...days()]);
    const { id } = workbook.scriptRun('importStart', 'meta.csv', 5) as ImportStarted;
    workbook.scriptRun('importBlock', id, 1, [header, ...days(70).slice(0, 5)]);
    expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([['meta', 30]]);
    workbook.scriptRun('importCancel', id);
    expect(tabNames(workbook)).toEqual(['Sheet1', 'meta']);
    expect(() => workbook.scriptRun('importBlock', id, 7, [header])).toThrow('The import was cancelled meanwhile');
  });

  it('takes a name that no tab could have', () => {
    const workbook = freshWorkbook([]);
    expect(importFile(workbook, "a[1]:b*/c?'.csv", [header, ...days()]).tab).toBe('a 1 b c');
  });

  it('sends wide tables in smaller blocks', () => {
    const workbook = freshWorkbook([]);
    const rows = (columns: number) =>
      (workbook.scriptRun('importStart', 'x.csv', columns) as ImportStarted).rowsInBlock;
    expect(rows(10)).toBe(4000);
    expect(rows(100)).toBe(400);
  });
});
