import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { built } from '../report/build.ts';

const cells = [
  ['Date', 'Channel', 'Campaign', 'Cost (EUR)', 'Revenue (EUR)'],
  ...['2026-01-15', '2026-02-15', '2026-03-15'].flatMap((date) => [
    [date, 'Search', 'A', '100', '250'],
    [date, 'Social', 'B', '100', '90'],
  ]),
];

it('the page comes first, and its first screen is a sheet of paper by itself', async () => {
  const { workbook } = built([{ name: 'raw', cells, text: true }]);
  workbook.scriptRun('buildAndOpen');
  const zip = await JSZip.loadAsync(await toXlsx(workbook));
  const text = (path: string) => zip.file(path)?.async('string') ?? '';
  const file = await text('xl/workbook.xml');
  const names = [...file.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  expect(names[0]).toBe('ROI Report');
  expect(names.slice(1)).toEqual(workbook.document.sheets.map(({ name }) => name).filter((name) => name !== names[0]));
  expect(file).toContain('<workbookView activeTab="0"/>');
  expect(file).toMatch(/_xlnm\.Print_Area" localSheetId="0">'ROI Report'!\$A\$1:\$L\$\d+</);
  expect(file).toContain(`_xlnm.Print_Titles" localSheetId="0">'ROI Report'!$1:$3<`);
  const page = await text('xl/worksheets/sheet1.xml');
  expect(page).toMatch(/<rowBreaks count="\d+" manualBreakCount="\d+"><brk id="26" /);
  expect(page).toContain('Page &amp;P of &amp;N');
});
