import { expect, test } from 'vitest';
import { importFile } from '../../workbench/page/import-file.ts';
import { stateOf } from '../commands/workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { xlsxFile } from '../workbench/report/xlsx-file.ts';

const header = ['Date', 'Campaign', 'Cost (EUR)'];

test('a workbook dropped on the page is imported tab by tab, and what is left alone is said', async () => {
  const workbook = freshWorkbook([]);
  const bytes = await xlsxFile([
    { title: 'Notes', rows: [['Ask Ana for June']] },
    { title: 'Jan 2025', rows: [header, ['2025-01-03', 'Brand', 120.5]] },
    { title: 'Feb 2025', rows: [header, ['2025-02-03', 'Brand', 88.25]], isHidden: true },
    { title: 'Chart1', isChart: true },
  ]);
  expect(await importFile(workbook, 'board.xlsx', bytes)).toBe(
    'Notes is left alone: no table of campaign data in it. 2 lines on the new tab board – Jan 2025. 2 lines on the new tab board – Feb 2025. Feb 2025 is hidden in its workbook. Chart1 is left alone: it is a chart.',
  );
  expect(stateOf(workbook).sources.map(({ name, rows }) => [name, rows.used])).toEqual([
    ['board – Jan 2025', 1],
    ['board – Feb 2025', 1],
  ]);
});

test('a workbook with one tab is called after its file', async () => {
  const workbook = freshWorkbook([]);
  const bytes = await xlsxFile([
    { title: 'Sheet1', rows: [header, ['2025-01-03', 'Brand', 120.5]] },
    { title: 'Sheet2' },
  ]);
  expect(await importFile(workbook, 'meta.xlsx', bytes)).toBe(
    '2 lines on the new tab meta. Sheet2 is left alone: it is empty.',
  );
});
