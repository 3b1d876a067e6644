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
const open = () =>
  built([{ name: 'own', cells: [['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'], ...rows], text: true }]);
const rowOf = (workbook: Workbook, name: string, text: string) =>
  workbook.values(name).findIndex((cells) => cells.includes(text)) + 1;

/** A channel that stands before the others pushes their rows down. */
const addEarlierChannel = (workbook: Workbook) =>
  sheetOf(workbook, 'own')
    .getRange(5, 1, 1, 4)
    .setValues([['2026-03-01', 'Advent calendar', '5', '9']]);

/** All that a row shows but its values. */
function looksOf(workbook: Workbook, name: string, row: number) {
  const sheet = sheetOf(workbook, name);
  const range = sheet.getRange(row, 1, 1, 12);
  return [
    range.getNumberFormats(),
    range.getBackgrounds(),
    range.getFontColors(),
    range.getFontWeights(),
    range.getFontSizes(),
    range.getHorizontalAlignments(),
    range.getWraps(),
    range.getMergedRanges().map((merged) => [merged.getColumn(), merged.getNumColumns(), merged.getNumRows()]),
    sheet.getRowHeight(row),
  ];
}

describe('how the tabs look, built again', () => {
  it.each([
    ['KPI', 'channel:Meta'],
    ['ROI Report', 'title'],
    ['Campaign Data', 'Meta'],
  ])('a cell of %s that somebody painted stays so', (name, text) => {
    const { workbook, again } = open();
    const row = Math.max(2, rowOf(workbook, name, text));
    const sheet = sheetOf(workbook, name);
    sheet.getRange(row, 2).setBackground('#ffff00').setFontWeight('bold');
    sheet.setRowHeight(row, 60).setColumnWidth(2, 300);
    again();
    expect(sheet.getRange(row, 2).getBackground()).toBe('#ffff00');
    expect(sheet.getRange(row, 2).getFontWeight()).toBe('bold');
    expect(sheet.getRowHeight(row)).toBe(60);
    expect(sheet.getColumnWidth(2)).toBe(300);
  });

  it.each(['KPI', 'ROI Report'])('each row of %s looks as it would in a file of its own, though rows moved', (name) => {
    const { workbook, again } = open();
    addEarlierChannel(workbook);
    again();
    const fresh = built([
      {
        name: 'own',
        cells: [
          ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'],
          ...rows,
          ['2026-03-01', 'Advent calendar', '5', '9'],
        ],
        text: true,
      },
    ]).workbook;
    const [now, anew] = [workbook.values(name), fresh.values(name)];
    expect(now.length).toBe(anew.length);
    now.forEach((_, i) => {
      expect(looksOf(workbook, name, i + 1), `row ${i + 1}`).toEqual(looksOf(fresh, name, i + 1));
    });
  });

  it('a tab that was made anew is dressed anew', () => {
    const { workbook, again } = open();
    const looks = looksOf(workbook, 'KPI', 5);
    spreadsheetOf(workbook).deleteSheet(sheetOf(workbook, 'KPI'));
    again();
    expect(looksOf(workbook, 'KPI', 5)).toEqual(looks);
    expect(
      sheetOf(workbook, 'ROI Report')
        .getCharts()
        .flatMap((chart) => chart.getRanges()),
    ).not.toEqual([]);
  });

  it('a tab in which somebody deleted a column is dressed anew', () => {
    const { workbook, again } = open();
    const looks = looksOf(workbook, 'KPI', 5);
    sheetOf(workbook, 'KPI').deleteColumn(3);
    again();
    expect(looksOf(workbook, 'KPI', 5)).toEqual(looks);
  });

  it('a build that broke off while it painted is painted by the next, and no chart is doubled', () => {
    const { workbook, again } = built([
      {
        name: 'own',
        cells: [
          ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'],
          ...rows.map(([, ...rest], i) => [`2026-0${i + 1}-01`, ...rest]),
        ],
        text: true,
      },
    ]);
    const page = sheetOf(workbook, 'ROI Report');
    const charts = page.getCharts().length;
    expect(charts).toBeGreaterThan(0);
    sheetOf(workbook, 'own')
      .getRange(5, 1, 1, 4)
      .setValues([['2026-04-01', 'Email', '40', '120']]);
    const { record } = workbook.host.meter;
    let inserted = 0;
    workbook.host.meter.record = (className, method, parameters) => {
      if (method === 'insertChart' && ++inserted === 3) throw new Error('the run was ended');
      record(className, method, parameters);
    };
    expect(() => again()).toThrow('the run was ended');
    workbook.host.meter.record = record;
    again();
    expect(page.getCharts()).toHaveLength(charts);
    expect(workbook.errors()).toEqual([]);
  });

  it('a protection of the user’s stays as it is', () => {
    const { workbook, again } = open();
    const kpi = sheetOf(workbook, 'KPI');
    const app = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    kpi.getProtections(app.ProtectionType.SHEET)[0]?.remove();
    kpi.protect().setDescription('Finance only');
    addEarlierChannel(workbook);
    again();
    const [protection, ...others] = kpi.getProtections(app.ProtectionType.SHEET);
    expect(others).toEqual([]);
    expect(protection?.getDescription()).toBe('Finance only');
    expect(protection?.isWarningOnly()).toBe(false);
  });
});
