import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { type XlsxTab, xlsxFile } from '../workbench/report/xlsx-file.ts';
import { commandLine, summaryOf, temporaryFolder } from './run.ts';

const header = ['Date', 'Campaign', 'Cost (EUR)', 'Revenue (EUR)'];
const google: XlsxTab = {
  title: 'Google',
  rows: [header, ['2025-01-03', 'Brand', 120.5, 501], ['2025-02-11', 'Brand', 131.25, 612.5]],
};
const meta: XlsxTab = {
  title: 'Meta',
  rows: [header, ['2025-01-09', 'Prospecting', 75.25, 210], ['2025-02-02', 'Prospecting', 91.5, 188.25]],
};
const all = { cost: 418.5, revenue: 1511.75 };

async function fileOf(tabs: readonly XlsxTab[], name = 'book.xlsx'): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, await xlsxFile(tabs));
  return path;
}

const cover: XlsxTab = { title: 'Cover', rows: [['Marketing report 2025'], ['Prepared by Ana for the board']] };
const chart: XlsxTab = { title: 'Chart1', isChart: true };
const overview: XlsxTab = {
  title: 'Overview',
  rows: [
    ['Channel', 'Cost (EUR)', 'Revenue (EUR)'],
    ['Google', '=SUM(Google!C2:C3)→251.75', '=SUM(Google!D2:D3)→1113.5'],
    ['Meta', '=SUM(Meta!C2:C3)→166.75', '=SUM(Meta!D2:D3)→398.25'],
  ],
};

describe('a workbook of several tabs, on the command line', () => {
  test('is read tab by tab, each listed as used, or left alone and why', async () => {
    const path = await fileOf([cover, overview, google, { ...meta, isHidden: true }, chart, { title: 'Empty' }]);
    const { totals, sources, problems } = await summaryOf([path]);
    expect(totals).toMatchObject(all);
    expect(sources.map(({ file, tab, rows, refused }) => [file, tab, rows.used, refused])).toEqual([
      ['book.xlsx', 'Cover', 0, expect.stringContaining('Cover is left alone')],
      [
        'book.xlsx',
        'Overview',
        0,
        expect.stringMatching(/EUR 418.50 spend and EUR 1,511.75 revenue .* Google and Meta/),
      ],
      ['book.xlsx', 'Google', 2, null],
      ['book.xlsx', 'Meta', 2, null],
      ['book.xlsx', 'Chart1', 0, 'Chart1 is left alone: it is a chart.'],
      ['book.xlsx', 'Empty', 0, 'Empty is left alone: it is empty.'],
    ]);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(problems.find(({ code }) => code === 'hidden-tab')).toMatchObject({ tab: 'Meta', severity: 'info' });
  });

  test('counts a summary where somebody says so', async () => {
    const path = await fileOf([overview, google, meta]);
    const { totals } = await summaryOf([path], { sources: { Overview: { isSource: true } } });
    expect(totals).toMatchObject({ cost: 2 * all.cost, revenue: 2 * all.revenue });
  });

  test('holds back a scratch tab with formulas over others, and names its money', async () => {
    const ideas: XlsxTab = {
      title: 'Ideas',
      rows: [
        ['Channel', 'Cost (EUR)'],
        ['Google doubled', '=2*SUM(Google!C2:C3)→503.5'],
      ],
    };
    const { totals, sources, problems } = await summaryOf([await fileOf([google, meta, ideas])]);
    expect(totals).toMatchObject(all);
    expect(sources[2]).toMatchObject({ tab: 'Ideas', refused: null, rows: { read: 1, used: 0, heldBack: 1 } });
    expect(problems.find(({ code }) => code === 'scratch-tab')).toMatchObject({
      severity: 'warning',
      tab: 'Ideas',
      message: expect.stringContaining('EUR 503.50 spend'),
    });
  });

  test('leaves a pivot table alone, whatever it shows of its tab', async () => {
    const pivot: XlsxTab = {
      title: 'Pivot',
      pivotOf: 'Google',
      rows: [
        ['Campaign', 'Cost (EUR)'],
        ['Brand', 131.25],
      ],
    };
    const { totals, sources } = await summaryOf([await fileOf([google, meta, pivot])]);
    expect(totals).toMatchObject(all);
    expect(sources[2]?.refused).toContain('pivot table of Google');
  });

  test('keeps tabs of two workbooks apart where they share their names', async () => {
    const paths = [
      await fileOf([google, meta], 'a.xlsx'),
      await fileOf([{ ...google, rows: [header, ['2025-05-01', 'Brand', 10, 20]] }, cover], 'b.xlsx'),
    ];
    const { sources, problems } = await summaryOf(paths);
    expect(sources.map(({ file, tab, rows }) => [file, tab, rows.used])).toEqual([
      ['a.xlsx', 'Google', 2],
      ['a.xlsx', 'Meta', 2],
      ['b.xlsx', 'Google', 1],
      ['b.xlsx', 'Cover', 0],
    ]);
    expect(problems.find(({ code }) => code === 'no-header')).toMatchObject({ file: 'b.xlsx', tab: 'Cover' });
  });

  test('says of each tab why nothing could be used', async () => {
    const { code, err } = await commandLine([await fileOf([cover, chart])], '.');
    expect(code).toBe(2);
    expect(err).toContain('book.xlsx – Cover:');
    expect(err).toContain('book.xlsx – Chart1: Chart1 is left alone: it is a chart.');
  });

  test('says of a damaged workbook that it is, and reads the others', async () => {
    const zip = await JSZip.loadAsync(await xlsxFile([google]));
    zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row><c');
    const path = join(await temporaryFolder(), 'cut.xlsx');
    await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
    const { sources } = await summaryOf([path, await fileOf([meta])]);
    expect(sources.map(({ file, refused, rows }) => [file, rows.used, refused?.slice(0, 23)])).toEqual([
      ['cut.xlsx', 0, 'The workbook is damaged'],
      ['book.xlsx', 2, undefined],
    ]);
  });
});
