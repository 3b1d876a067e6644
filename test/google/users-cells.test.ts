import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { built } from '../report/build.ts';
import { sheetOf, spreadsheetOf } from './spreadsheet.ts';

type Row = readonly string[];
const rows: Row[] = [
  ['2026-03-01', 'Email', '10', '30'],
  ['2026-03-02', 'Meta', '20', '60'],
  ['2026-03-03', 'Podcast', '30', '90'],
];
const open = (settings = {}) =>
  built([{ name: 'own', cells: [['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'], ...rows], text: true }], settings);
const rowOf = (workbook: Workbook, name: string, text: string) =>
  workbook.values(name).findIndex((cells) => cells.includes(text)) + 1;

/** A channel that stands before the others pushes their rows down. */
const addEarlierChannel = (workbook: Workbook) =>
  spreadsheetOf(workbook)
    .insertSheet('earlier', 0)
    .getRange(1, 1, 2, 3)
    .setValues([
      ['Day', 'Channel', 'Cost (AUD)'],
      ['2026-02-01', 'Advent calendar', '5'],
    ]);

describe('beside the ledger, after its rows moved', () => {
  const beside = (workbook: Workbook) => {
    const data = sheetOf(workbook, 'Campaign Data');
    return { data, first: data.getLastColumn() + 2 };
  };

  it.each([
    ['a formula speaks of its own row still', '=C4&"!"', '=C5&"!"'],
    ['what a formula fixes with $ stays fixed', '=$C4&$C$2', '=$C5&$C$2'],
    [
      'a formula over another tab is the same in text and ranges',
      '=VLOOKUP(C4,own!$B$2:$C$9,2,0)&"C4"',
      '=VLOOKUP(C5,own!$B$2:$C$9,2,0)&"C4"',
    ],
  ])('%s', (_, before, after) => {
    const { workbook, again } = open();
    const { data, first } = beside(workbook);
    data.getRange(4, first).setFormula(before);
    addEarlierChannel(workbook);
    again();
    expect(data.getRange(4, first).getFormula()).toBe('');
    expect(data.getRange(5, first).getFormula()).toBe(after);
  });

  it.each([
    ['that looks like a formula', '=== check'],
    ['that begins with a sign', '- ask Tom'],
    ['of digits', '0012'],
    ['that looks like a day', '2026-03-01'],
    ['with an apostrophe', "'tis so"],
  ])('a text %s stays the text it was', (_, text) => {
    const { workbook, again } = open();
    const { data, first } = beside(workbook);
    data.getRange(4, first).setValue(`'${text}`);
    addEarlierChannel(workbook);
    again();
    expect(data.getRange(5, first).getValue()).toBe(text);
    expect(data.getRange(4, first).getValue()).toBe('');
  });

  it('a day, a number format and a note move along', () => {
    const { workbook, again } = open();
    const { data, first } = beside(workbook);
    data.getRange(4, first).setNumberFormat('0.0%').setValue(0.5).setNote('agreed by phone');
    data
      .getRange(4, first + 1)
      .setNumberFormat('d mmm yyyy')
      .setValue(46_000);
    const day = data.getRange(4, first + 1).getValue();
    addEarlierChannel(workbook);
    again();
    expect(data.getRange(5, first).getDisplayValue()).toBe('50.0%');
    expect(data.getRange(5, first).getNote()).toBe('agreed by phone');
    expect(data.getRange(4, first).getNote()).toBe('');
    expect(data.getRange(5, first + 1).getValue()).toEqual(day);
  });

  it('each of the rows that are all alike keeps its own', () => {
    const { workbook, again } = built([
      {
        name: 'own',
        cells: [
          ['Day', 'Channel', 'Cost (AUD)'],
          ['2026-03-01', 'Email', '10'],
          ['2026-03-02', 'Email', '10'],
        ],
        text: true,
      },
    ]);
    const { data, first } = beside(workbook);
    data.getRange(2, first, 2, 1).setValues([['one'], ['two']]);
    addEarlierChannel(workbook);
    again();
    expect(data.getRange(2, first, 3, 1).getValues().flat()).toEqual(['', 'one', 'two']);
  });

  it.each([
    ['above the rows', 1],
    ['in the first of them', 2],
  ])('a formula %s that fills all of them fills all of them still', (_, row) => {
    const { workbook, again } = open();
    const { data, first } = beside(workbook);
    const formula = row === 1 ? '=ARRAYFORMULA(H1:H9)' : '=ARRAYFORMULA(H2:H9*2)';
    data.getRange(row, first).setFormula(formula);
    data.getRange(4, first + 1).setValue('check the invoice');
    expect(data.getRange(4, first).getValue()).toBe(row === 1 ? 30 : 60);
    addEarlierChannel(workbook);
    again();
    expect(data.getRange(row, first).getFormula()).toBe(formula);
    expect(data.getRange(2, first, 4, 1).getValues().flat()).toEqual(
      [5, 10, 20, 30].map((cost) => (row === 1 ? cost : 2 * cost)),
    );
    expect(data.getRange(5, first + 1).getValue()).toBe('check the invoice');
    expect(workbook.document.sheets.find(({ name }) => name === 'Campaign Data')?.content[3]?.[first - 1] ?? '').toBe(
      '',
    );
  });

  it('a column filled with formulas costs as many calls for many rows as for few', () => {
    const calls = (count: number) => {
      const days = Array.from({ length: count }, (_, i) => [
        `2026-03-${String((i % 28) + 1).padStart(2, '0')}`,
        `c${i}`,
        '10',
        '30',
      ]);
      const { workbook, again } = built([
        { name: 'own', cells: [['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'], ...days], text: true },
      ]);
      const { data, first } = beside(workbook);
      data.getRange(2, first, count, 1).setFormulaR1C1('=RC8*2');
      data.getRange(3, first + 1).setValue('check');
      addEarlierChannel(workbook);
      workbook.host.calls.clear();
      again();
      expect(data.getRange(count + 2, first).getFormula()).toBe(`=$H${count + 2}*2`);
      return [...workbook.calls]
        .filter(([name]) => /setFormula|getRangeList|clearContent/.test(name))
        .reduce((sum, [, n]) => sum + n, 0);
    };
    expect(calls(60)).toBe(calls(6));
  });

  it('nothing is written where no row moved', () => {
    const { workbook, again } = open();
    const { data, first } = beside(workbook);
    data.getRange(4, first).setFormula('=C4&"!"');
    data.getRange(3, first).setValue('mine');
    workbook.host.calls.clear();
    again();
    expect(workbook.calls.has('Range.setNotes')).toBe(false);
    expect(data.getRange(4, first).getFormula()).toBe('=C4&"!"');
  });
});

describe('a row that the user inserted among ours', () => {
  const inserted = () => {
    const { workbook, again } = open();
    const kpi = sheetOf(workbook, 'KPI');
    const row = rowOf(workbook, 'KPI', 'channel:Podcast');
    kpi.insertRowsBefore(row, 1);
    kpi.getRange(row, 1).setValue('mine');
    // A channel that spends more comes to stand above.
    const rebuild = () => {
      sheetOf(workbook, 'own')
        .getRange(5, 1, 1, 4)
        .setValues([['2026-03-04', 'Billboard', '500', '900']]);
      again();
      return rowOf(workbook, 'KPI', 'mine');
    };
    return { workbook, kpi, row, rebuild };
  };

  it('keeps its formulas on the figures that they meant', () => {
    const { workbook, kpi, row, rebuild } = inserted();
    kpi.getRange(row, 2).setFormula(`=B${row + 1}*2`);
    kpi.getRange(row, 3).setFormula('=SUM(own!$C$2:$C$4)');
    const now = rebuild();
    expect(now).toBeGreaterThan(row);
    const podcast = rowOf(workbook, 'KPI', 'channel:Podcast');
    expect(kpi.getRange(now, 2, 1, 2).getFormulas()).toEqual([[`=B${podcast}*2`, '=SUM(own!$C$2:$C$4)']]);
    expect(workbook.errors()).toEqual([]);
  });

  it('keeps its texts, its spilled values, its look and its merged cells', () => {
    const { kpi, row, rebuild } = inserted();
    kpi.getRange(row, 2).setValue("'=== check");
    kpi.getRange(row, 3).setNumberFormat('@').setValue('0012');
    kpi.getRange(row, 4).setFormula('=SEQUENCE(1,2)');
    kpi.getRange(row, 7).setNumberFormat('0.0%').setValue(0.25);
    kpi.getRange(row, 1, 1, 7).setBackground('#ffff00');
    kpi.getRange(row, 8, 1, 2).merge();
    kpi.setRowHeight(row, 55);
    const now = rebuild();
    expect(kpi.getRange(now, 1, 1, 7).getValues()).toEqual([['mine', '=== check', '0012', 1, 2, '', 0.25]]);
    expect(kpi.getRange(now, 4, 1, 2).getFormulas()).toEqual([['=SEQUENCE(1,2)', '']]);
    expect(kpi.getRange(now, 7).getDisplayValue()).toBe('25.0%');
    expect(kpi.getRange(now, 1, 1, 2).getBackgrounds()).toEqual([['#ffff00', '#ffff00']]);
    expect(kpi.getRange(now, 8).isPartOfMerge()).toBe(true);
    expect(kpi.getRowHeight(now)).toBe(55);
  });
});

describe('a cell that the team types in', () => {
  it('keeps a formula, which points where it pointed once its row has moved', () => {
    const { workbook, again } = open({ targets: { roi: 9 } });
    const report = sheetOf(workbook, 'ROI Report');
    const row = rowOf(workbook, 'ROI Report', 'follow:kpi:roi');
    report.getRange(row, 7).setFormula(`=own!B2&A${row}`);
    report.insertRowsBefore(3, 1);
    again();
    expect(report.getRange(row + 1, 7).getFormula()).toBe(`=own!B2&A${row + 1}`);
  });
});
