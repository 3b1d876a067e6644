import { describe, expect, it } from 'vitest';
import { dataColumns } from '../../src/report/data-columns.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { built } from '../report/build.ts';
import { sheetOf as sheet, shownTabs } from './spreadsheet.ts';

type Row = readonly string[];
const tab = (rows: readonly Row[]) => [
  { name: 'own', cells: [['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'], ...rows], text: true },
];
const rows: Row[] = [
  ['2026-03-01', 'Email', '10', '30'],
  ['2026-03-02', 'Meta', '20', '60'],
  ['2026-03-03', 'Podcast', '30', '90'],
];

/** A column of the user's, with an empty one between. */
const beside = dataColumns.length + 2;

const app = (workbook: Workbook) => workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
const rowOf = (workbook: Workbook, name: string, text: string) =>
  workbook.values(name).findIndex((cells) => cells.includes(text)) + 1;

describe('building again', () => {
  it('moves a note beside the ledger along with the row that it is about', () => {
    const { workbook, again } = built(tab(rows));
    const data = sheet(workbook, 'Campaign Data');
    data.getRange(4, beside).setValue('check the invoice');
    expect(data.getRange(4, 3).getValue()).toBe('Podcast');
    // A source read before the others pushes their rows down.
    app(workbook)
      .getActive()
      .insertSheet('earlier', 0)
      .getRange(1, 1, 2, 3)
      .setValues([
        ['Day', 'Channel', 'Cost (AUD)'],
        ['2026-02-01', 'Fair', '5'],
      ]);
    again();
    const row = rowOf(workbook, 'Campaign Data', 'Podcast');
    expect(row).toBe(5);
    expect(data.getRange(row, beside).getValue()).toBe('check the invoice');
    expect(data.getRange(4, beside).getValue()).toBe('');
  });

  it('keeps a note beside the ledger whose row is gone, below the table', () => {
    const { workbook, again } = built(tab(rows));
    sheet(workbook, 'Campaign Data').getRange(4, beside).setValue('check the invoice');
    sheet(workbook, 'own').deleteRows(4, 1);
    again();
    const data = workbook.values('Campaign Data');
    expect(data.slice(0, 3).map((cells) => cells[2])).toEqual(['Channel', 'Email', 'Meta']);
    expect(data[3]?.slice(0, dataColumns.length).every((value) => value === null)).toBe(true);
    expect(data[3]?.[beside - 1]).toBe('check the invoice');
  });

  it('keeps a note beside a ledger of an earlier version, which had fewer columns', () => {
    const { workbook, again } = built(tab(rows));
    const data = sheet(workbook, 'Campaign Data');
    data.deleteColumns(dataColumns.indexOf('originalCost') + 1, 3);
    data.getRange(4, dataColumns.indexOf('originalCost') + 1).setValue('check the invoice');
    again();
    expect(data.getRange(4, dataColumns.length + 1).getValue()).toBe('check the invoice');
    again();
    expect(data.getRange(4, dataColumns.length + 1).getValue()).toBe('check the invoice');
    expect(data.getRange(1, dataColumns.length).getValue()).toBe('Counted');
  });

  it('keeps the row of a channel that is gone where a note stands beside it, and no figure in it', () => {
    const { workbook, again } = built(tab(rows));
    const kpi = sheet(workbook, 'KPI');
    const width = kpi.getLastColumn();
    const row = rowOf(workbook, 'KPI', 'channel:Meta');
    kpi.insertColumnsAfter(width, 1);
    kpi.getRange(row, width + 1).setValue('ask the agency');
    sheet(workbook, 'own').deleteRows(3, 1);
    again();
    expect(rowOf(workbook, 'KPI', 'channel:Meta')).toBe(0);
    const kept = rowOf(workbook, 'KPI', 'ask the agency');
    expect(
      kpi
        .getRange(kept, 1, 1, width)
        .getValues()[0]
        ?.every((value) => value === ''),
    ).toBe(true);
    expect(workbook.errors()).toEqual([]);
  });

  it('finds a tab of ours that the user renamed, and leaves its name', () => {
    const { workbook, again } = built(tab(rows));
    sheet(workbook, 'KPI').setName('Board figures');
    again();
    expect(shownTabs(workbook)).toEqual(['own', 'Campaign Data', 'Board figures', 'ROI Report']);
    expect(workbook.errors()).toEqual([]);
  });

  it('leaves the user’s charts and conditional formats on our tabs alone, and does not double its own', () => {
    const { workbook, again } = built(tab(rows.map(([, ...rest], i) => [`2026-0${i + 1}-01`, ...rest])));
    const page = sheet(workbook, 'ROI Report');
    const ours = page.getCharts().length;
    expect(ours).toBeGreaterThan(0);
    page.insertChart(
      page
        .newChart()
        .asLineChart()
        .addRange(page.getRange('A1:B2'))
        .setOption('title', 'mine')
        .setPosition(1, 20, 0, 0)
        .build(),
    );
    const rule = app(workbook)
      .newConditionalFormatRule()
      .whenTextContains('x')
      .setBold(true)
      .setRanges([page.getRange('T1')])
      .build();
    page.setConditionalFormatRules([...page.getConditionalFormatRules(), rule]);
    const rules = page.getConditionalFormatRules().length;
    again();
    expect(page.getCharts()).toHaveLength(ours + 1);
    expect(page.getConditionalFormatRules()).toHaveLength(rules);
  });

  it('leaves a copy of our chart that the user restyled, though it bears our title', () => {
    const { workbook, again } = built(tab(rows.map(([, ...rest], i) => [`2026-0${i + 1}-01`, ...rest])));
    const page = sheet(workbook, 'ROI Report');
    const [first] = page.getCharts();
    const theirs = first?.modify().setOption('colors', ['#ff0000']).setPosition(60, 20, 0, 0).build();
    page.insertChart(theirs as GoogleAppsScript.Spreadsheet.EmbeddedChart);
    const ids = page.getCharts().map((chart) => chart.getChartId());
    again();
    expect(page.getCharts().map((chart) => chart.getChartId())).toEqual(ids);
    // A month more is another chart.
    sheet(workbook, 'own')
      .getRange(5, 1, 1, 4)
      .setValues([['2026-04-01', 'Email', '40', '120']]);
    again();
    again();
    const after = page.getCharts();
    expect(after).toHaveLength(ids.length);
    expect(after.filter((chart) => ids.includes(chart.getChartId()))).toHaveLength(1);
    expect(after.map((chart) => chart.getContainerInfo().getAnchorRow())).toContain(60);
  });

  it('writes nothing while somebody else is building, and says so', () => {
    const { workbook, again } = built(tab(rows));
    workbook.lock.heldBy = { somebody: 'else' };
    expect(() => again()).toThrow('Somebody else is working in this file with Tieout right now');
  });

  it('warns before a change in our tabs, once, and forbids nothing', () => {
    const { workbook, again } = built(tab(rows));
    again();
    for (const name of ['Campaign Data', 'KPI', 'ROI Report']) {
      const protections = sheet(workbook, name).getProtections(app(workbook).ProtectionType.SHEET);
      expect(protections).toHaveLength(1);
      expect(protections[0]?.isWarningOnly()).toBe(true);
    }
  });
});

describe('a setting that is damaged', () => {
  it('falls back to its default with a problem, and the others stand', () => {
    const { workbook, again } = built(tab(rows), { margin: 0.5, targets: { roi: 1 } });
    const properties = (
      workbook.services.PropertiesService as GoogleAppsScript.Properties.PropertiesService
    ).getDocumentProperties();
    properties.setProperty('tieout.setting.margin', '{"half');
    const summary = again();
    expect(summary.metrics.roi).toBe(2);
    expect(summary.problems.find(({ code }) => code === 'setting-refused')?.message).toContain('Contribution margin');
    expect(workbook.values('ROI Report').flat()).toContain('✔ on plan');
  });
});
