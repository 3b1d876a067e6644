import { describe, expect, it } from 'vitest';
import { days, numberTab, stateOf } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { spreadsheetOf } from './spreadsheet.ts';

const open = () => {
  const workbook = freshWorkbook([numberTab('Shop', days())]);
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

  it('that works out its figures from a raw tab waits until somebody says what it is', () => {
    const { workbook, totals, add } = open();
    add('Ideas', [
      ['Channel', 'Cost (EUR)', 'Revenue'],
      ['Half of it', '=SUM(Shop!C2:C31)/2', '=SUM(Shop!D2:D31)/3'],
    ]);
    expect((workbook.scriptRun('buildReport') as { totals: unknown }).totals).toEqual(totals);
    const { problems, fixes } = stateOf(workbook);
    const problem = problems.find(({ code }) => code === 'scratch-tab');
    expect(problem).toMatchObject({ severity: 'warning', source: 'Ideas' });
    expect(problem?.fixes.map((fix) => fixes[fix]?.title)).toEqual([
      'Leave Ideas out',
      'It is a source of its own: count it',
    ]);
    const { source, code, row, column, message } = problem!;
    workbook.scriptRun('applyFix', { kind: 'count-source', of: { source, code, row, column, message } });
    expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([
      ['Shop', 30],
      ['Ideas', 1],
    ]);
  });

  it('that sums up the raw tabs adds nothing to them', () => {
    const { workbook, totals, add } = open();
    add('Overview', [
      ['Channel', 'Cost (EUR)', 'Revenue'],
      ['Shop', '=SUM(Shop!C2:C31)', '=SUM(Shop!D2:D31)'],
    ]);
    expect((workbook.scriptRun('buildReport') as { totals: unknown }).totals).toEqual(totals);
    expect(stateOf(workbook).problems.find(({ source }) => source === 'Overview')).toMatchObject({
      code: 'summarises-others',
      severity: 'info',
    });
    expect(stateOf(workbook).sources.map(({ name, sumsUp }) => [name, sumsUp])).toEqual([
      ['Shop', null],
      ['Overview', ['Shop']],
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
