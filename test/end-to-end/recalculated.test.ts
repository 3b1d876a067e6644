import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { readXlsxValues, type XlsxValue } from '../../workbench/read-xlsx-values.ts';
import { recalculate } from '../../workbench/recalculate.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { describeWithLibreOffice } from '../needs.ts';
import { differingFigures, type Figures, kpiRow } from './kpi-row.ts';
import { buildSample, temporaryFolder, type WithJson } from './run.ts';
import { differences, errorCells } from './same-cells.ts';
import { withoutResults } from './without-results.ts';

const ours = ['Campaign Data', 'KPI', 'ROI Report'];

describeWithLibreOffice('the sample workbook in LibreOffice', () => {
  let built: WithJson;
  let path: string;
  let recalculated: Uint8Array;
  let theirs: Map<string, XlsxValue[][]>;

  beforeAll(async () => {
    built = await buildSample();
    path = join(await temporaryFolder(), 'report.xlsx');
    await writeFile(path, await withoutResults(await toXlsx(built.workbook)));
    recalculated = await recalculate(path, { to: 'xlsx' });
    theirs = await readXlsxValues(recalculated);
  }, 300_000);

  test('has the page first, then the raw tabs and the rest of ours', () => {
    expect([...theirs.keys()]).toEqual([
      'ROI Report',
      ...['google-ads', 'meta-ads', 'linkedin-ads', 'tiktok-ads', 'microsoft-ads', 'shop-orders'],
      'Tieout settings',
      ...ours.filter((tab) => tab !== 'ROI Report'),
    ]);
  });

  test('shows in every cell what the workbench computed', () => {
    for (const [tab, values] of theirs) {
      expect({ tab, differ: differences(built.workbook.values(tab), values).slice(0, 10) }).toEqual({
        tab,
        differ: [],
      });
    }
  });

  test('has no error cell', () => {
    expect(built.workbook.errors()).toEqual([]);
    for (const tab of ours) expect({ tab, errors: errorCells(theirs.get(tab)!) }).toEqual({ tab, errors: [] });
  });

  test('adds up to the figures of the JSON', () => {
    const kpi = theirs.get('KPI')!.map((cells) => [...cells]);
    const { totals, metrics, byMonth, report } = built.json;
    const rows: [string, Figures][] = [
      ['steps:total', { ...totals, ...metrics }],
      ['p:report', { ...report.totals, ...report.metrics }],
      ...Object.entries(byMonth).map(([month, sums]): [string, Figures] => [`step:month:${month}-01`, { ...sums }]),
    ];
    expect(rows).toHaveLength(20);
    for (const [key, figures] of rows) {
      const differ = differingFigures(figures, kpiRow(kpi, key, Object.keys(figures)));
      expect({ key, differ }).toEqual({ key, differ: [] });
    }
  });

  test('keeps its charts', async () => {
    const charts = async (bytes: Uint8Array) =>
      Object.keys((await JSZip.loadAsync(bytes)).files).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
        .length;
    const drawn = built.workbook.document.sheets.reduce((sum, sheet) => sum + sheet.charts.length, 0);
    expect(drawn).toBeGreaterThanOrEqual(4);
    expect(await charts(await toXlsx(built.workbook))).toBe(drawn);
    expect(await charts(recalculated)).toBe(drawn);
  });

  test('prints pages', async () => {
    const { document } = built.workbook;
    // Raw rows fill two hundred pages; the report is what is printed.
    document.sheets = document.sheets.filter(({ name }) => ours.includes(name));
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'printed.xlsx'), await toXlsx(built.workbook));
    const pdf = Buffer.from(await recalculate(join(folder, 'printed.xlsx'), { to: 'pdf' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  }, 300_000);
});
