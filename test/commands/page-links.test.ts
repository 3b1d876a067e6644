import { expect, it } from 'vitest';
import type { StepDone } from '../../src/commands/build-report.ts';
import { belowFirstScreen, firstScreenRows } from '../../src/report/page/first-screen-end.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';

const cells = [
  ['Date', 'Channel', 'Cost', 'Revenue'],
  ['2026-04-01', 'Search', '100', '300'],
  ['2026-04-02', 'Search', '100', '300'],
];

it('a build says where the page is, and where its first screen is as a PDF of one sheet of paper', () => {
  const workbook = freshWorkbook([{ name: 'Raw', cells, text: true }]);
  let done = workbook.scriptRun('buildStep', 'read', null) as StepDone;
  for (const step of ['tabs', 'data']) done = workbook.scriptRun('buildStep', step, done.stamp) as StepDone;
  const { page = '', pdf = '' } = done.built?.result.links ?? {};
  const sheet = workbook.document.sheets.find(({ name }) => name === 'ROI Report');
  expect(page).toMatch(new RegExp(`^https://docs\\.google\\.com/spreadsheets/d/[^/]+/edit#gid=${sheet?.id}$`));
  const { pathname, searchParams } = new URL(pdf);
  expect(pathname).toMatch(/\/spreadsheets\/d\/[^/]+\/export$/);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    format: 'pdf',
    gid: String(sheet?.id),
    portrait: 'false',
    fitw: 'true',
    r1: '0',
    c1: '0',
    r2: '26',
    c2: '12',
  });
  // The rows that it names are those of the first screen.
  const keys = workbook.values('ROI Report').map((row) => row[12]);
  expect(keys.indexOf(belowFirstScreen)).toBe(firstScreenRows);
});
