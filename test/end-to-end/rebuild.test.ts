import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Summary } from '../../src/report/summary.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { shownTabs } from '../google/spreadsheet.ts';
import { buildSample, buildTexts } from './run.ts';

const csv = (channels: readonly string[]): string =>
  [
    'Day,Channel,Currency code,Cost,Revenue',
    ...channels.map((channel, index) => `2026-03-0${index + 1},${channel},AUD,${10 * (index + 1)},${30 * (index + 1)}`),
  ].join('\n');

const ours = ['Campaign Data', 'KPI', 'ROI Report'];

/** The open spreadsheet, as the user's own hand would change it. */
const spreadsheetOf = (workbook: Workbook) =>
  (workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive();

const build = (workbook: Workbook): Summary => workbook.scriptRun('buildReport') as Summary;

/** The row, counted from 1, that has this key in the column behind our table. */
const rowOf = (workbook: Workbook, tab: string, key: string): number =>
  workbook.values(tab).findIndex((cells) => cells.includes(key)) + 1;

/** The parts of the .xlsx file. Charts are made anew by each build, so their numbers are left out. */
async function partsOf(workbook: Workbook): Promise<Readonly<Record<string, string>>> {
  const { files } = await JSZip.loadAsync(await toXlsx(workbook));
  const parts = Object.entries(files).map(async ([name, file]) => {
    return [name, (await file.async('string')).replace(/<xdr:cNvPr id="\d+"/g, '<xdr:cNvPr')] as const;
  });
  return Object.fromEntries(await Promise.all(parts));
}

describe('building again', () => {
  // The hidden tab keeps the minute of the last build.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 6, 10) }));
  afterEach(() => void vi.useRealTimers());

  test('leaves the same workbook', async () => {
    const { workbook, summary } = await buildSample();
    const before = await partsOf(workbook);
    expect(build(workbook)).toEqual(summary);
    expect(await partsOf(workbook)).toEqual(before);
  });
});

describe('building again after the data changed', () => {
  let workbook: Workbook;
  beforeEach(async () => {
    ({ workbook } = await buildTexts({ 'own.csv': csv(['Email', 'Meta Ads', 'Podcast']) }));
  });

  const addChannelInFront = () =>
    spreadsheetOf(workbook)
      .getSheetByName('own')!
      .getRange(5, 1, 1, 5)
      .setValues([['2026-03-09', 'Affiliates', 'AUD', '7', '21']]);

  test('keeps what the user wrote beside our tables, in the row that it is about', () => {
    const kpi = spreadsheetOf(workbook).getSheetByName('KPI')!;
    const width = kpi.getLastColumn();
    const row = rowOf(workbook, 'KPI', 'channel:Meta Ads');
    kpi.getRange(row, width + 1).setValue('ask the agency');
    kpi.getRange(row, 1).setNote('renamed in May');
    addChannelInFront();
    build(workbook);
    const now = rowOf(workbook, 'KPI', 'channel:Meta Ads');
    expect(now).toBe(row + 1);
    expect(kpi.getRange(now, width + 1).getValue()).toBe('ask the agency');
    expect(kpi.getRange(now, 1).getNote()).toBe('renamed in May');
  });

  test('keeps a formula of the user’s that points into our tab on the figure that it meant', () => {
    const spreadsheet = spreadsheetOf(workbook);
    const row = rowOf(workbook, 'KPI', 'channel:Podcast');
    const mine = spreadsheet.insertSheet('mine');
    mine.getRange('A1').setFormula(`=KPI!E${row}`);
    expect(mine.getRange('A1').getValue()).toBe(30);
    addChannelInFront();
    build(workbook);
    expect(mine.getRange('A1').getValue()).toBe(30);
  });

  test('keeps owner and action that the team typed into the follow-up list', () => {
    workbook.scriptRun('saveSettings', { targets: { roi: 3, cpa: 1 } });
    build(workbook);
    const report = spreadsheetOf(workbook).getSheetByName('ROI Report')!;
    const row = rowOf(workbook, 'ROI Report', 'follow:kpi:roi');
    const head = workbook.values('ROI Report')[rowOf(workbook, 'ROI Report', 'head:follow-up') - 1]!;
    const column = (title: string) => head.indexOf(title) + 1;
    report.getRange(row, column('Owner')).setValue('Mia');
    report.getRange(row, column('Action agreed')).setValue('pause two campaigns');
    addChannelInFront();
    build(workbook);
    const now = rowOf(workbook, 'ROI Report', 'follow:kpi:roi');
    expect(report.getRange(now, column('Owner')).getValue()).toBe('Mia');
    expect(report.getRange(now, column('Action agreed')).getValue()).toBe('pause two campaigns');
  });

  test('leaves the raw tab as it was', () => {
    const before = workbook.values('own');
    build(workbook);
    expect(workbook.values('own')).toEqual(before);
  });
});

describe('tabs that are not ours', () => {
  test.each(ours)('one named %s is left alone, and ours stands beside it', async (name) => {
    const text = csv(['Email', 'Podcast']);
    const { workbook, summary } = await buildTexts({ [`${name}.csv`]: text });
    expect(workbook.values(name)).toEqual(text.split('\n').map((line) => line.split(',')));
    expect(workbook.document.sheets.map((sheet) => sheet.name)).toContain(`${name} (Tieout)`);
    expect(summary.totals?.cost).toBe(30);
    expect(workbook.errors()).toEqual([]);
    expect(build(workbook)).toEqual(summary);
    expect(shownTabs(workbook)).toHaveLength(4);
  });
});
