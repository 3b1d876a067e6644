import { describe, expect, it } from 'vitest';
import { dataColumns } from '../../src/report/data-columns.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { built } from '../report/build.ts';
import { sheetOf, spreadsheetOf } from './spreadsheet.ts';

const rows = [
  ['2026-03-01', 'Email', '10', '30'],
  ['2026-03-02', 'Meta', '20', '60'],
  ['2026-03-03', 'Podcast', '30', '90'],
];
const column = dataColumns.length + 2;

const header = ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'];
const earlier = (workbook: Workbook) =>
  spreadsheetOf(workbook)
    .insertSheet('earlier', 0)
    .getRange(1, 1, 2, 4)
    .setValues([header, ['2026-02-01', 'Advent calendar', '5', '9']]);

describe.each([
  ['en_US', 'as typed'],
  ['de_DE', 'as typed'],
  ['de_DE', 'in English'],
] as const)('formulas of the user’s in a file of %s that read %s', (locale, way) => {
  const open = () => {
    const { workbook, again } = built(
      [{ name: 'own', cells: [header, ...rows], text: true }],
      { targets: { roi: 9 } },
      { locale },
    );
    workbook.host.formulasRead = way;
    return { workbook, again, data: sheetOf(workbook, 'Campaign Data') };
  };
  const half = locale === 'de_DE' ? '0,5' : '0.5';

  it('move with their row beside the ledger', () => {
    const { workbook, again, data } = open();
    data.getRange(2, column, 3, 1).setFormulas([2, 3, 4].map((row) => [`=ROUND(H${row}*${half};1)`]));
    data.getRange(3, column + 1).setFormula('=IF(C3="Meta";"yes; 1,5";MAX(1;2))');
    data.getRange(4, column + 2).setValue('ask Tom');
    earlier(workbook);
    again();
    expect(data.getRange(2, column, 4, 3).getValues()).toEqual([
      ['', '', ''],
      [5, '', ''],
      [10, 'yes; 1,5', ''],
      [15, '', 'ask Tom'],
    ]);
    expect(data.getMaxColumns()).toBe(Math.max(26, column + 2));
    expect(workbook.errors()).toEqual([]);
  });

  it('that fill all rows below them stay where they are', () => {
    const { workbook, again, data } = open();
    data.getRange(1, column).setFormula('=ARRAYFORMULA(IF(H1:H9="";"";H1:H9))');
    data.getRange(4, column + 1).setValue('check');
    earlier(workbook);
    again();
    expect(data.getRange(2, column, 4, 1).getValues().flat()).toEqual([5, 10, 20, 30]);
    expect(data.getRange(5, column + 1).getValue()).toBe('check');
  });

  it('stay in cells of the page that the team types in, though their rows move', () => {
    const { workbook, again } = open();
    const page = sheetOf(workbook, 'ROI Report');
    const rowOf = () => workbook.values('ROI Report').findIndex((cells) => cells.includes('follow:kpi:roi')) + 1;
    const row = rowOf();
    page.getRange(row, 7).setFormula(`=IF(own!C2="10";ROUND(${half}*3;0);0)&A${row}`);
    page.insertRowsBefore(3, 1);
    const before = page.getRange(row + 1, 7).getDisplayValue();
    earlier(workbook);
    again();
    expect(page.getRange(rowOf(), 7).getFormula()).toContain(`A${rowOf()}`);
    expect(page.getRange(rowOf(), 7).getDisplayValue()).toBe(before);
    expect(workbook.errors()).toEqual([]);
  });

  it('stand in rows that the user inserted, on the figures that they meant', () => {
    const { workbook, again } = open();
    const kpi = sheetOf(workbook, 'KPI');
    const rowOf = (key: string) => workbook.values('KPI').findIndex((cells) => cells.includes(key)) + 1;
    const row = rowOf('channel:Podcast');
    kpi.insertRowsBefore(row, 1);
    kpi.getRange(row, 1).setValue('mine');
    kpi.getRange(row, 5).setFormula(`=SUM(E${row + 1};${half})`);
    earlier(workbook);
    again();
    expect(kpi.getRange(rowOf('mine'), 5).getValue()).toBe(
      Number(kpi.getRange(rowOf('channel:Podcast'), 5).getValue()) + 0.5,
    );
  });
});
