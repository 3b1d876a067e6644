import { expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days } from './workbook.ts';

const opened = (settings = {}): Workbook => {
  const workbook = freshWorkbook([campaignTab('Shop', days())]);
  workbook.scriptRun('saveSettings', { currency: 'EUR', preparer: 'Ann', reviewer: 'Bob', ...settings });
  workbook.scriptRun('buildReport');
  return workbook;
};
const sign = (workbook: Workbook, role: 'Preparer' | 'Reviewer') => workbook.scriptRun(`signAs${role}`) as string;
const page = (workbook: Workbook) => workbook.values('ROI Report');
const byline = (workbook: Workbook) => String(page(workbook)[1]?.[0]).split('  ·  ')[0];
const signedRows = (workbook: Workbook) =>
  page(workbook)
    .filter((row) => row.some((cell) => String(cell).startsWith('signed:')))
    .map((row) => [row[0], row[2], row[7]]);

it('a page that nobody has signed says nothing of it', () => {
  const workbook = opened();
  expect(byline(workbook)).toBe('Made by Tieout');
  expect(signedRows(workbook)).toEqual([]);
});

it('preparer and reviewer sign, and a changed cell turns it at once, without a build, on the first screen', () => {
  const workbook = opened();
  expect(sign(workbook, 'Reviewer')).toBe('Nothing was signed. The preparer signs first.');
  expect(sign(workbook, 'Preparer')).toBe('Signed as preparer by Ann.');
  expect(byline(workbook)).toBe('✔ Signed by Ann, its preparer');
  expect(sign(workbook, 'Reviewer')).toBe('Signed as reviewer by Bob.');
  expect(byline(workbook)).toBe('✔ Signed off by Ann and Bob');
  expect(signedRows(workbook)).toEqual([
    ['Prepared by', 'Ann', '✔ as signed'],
    ['Reviewed by', 'Bob', '✔ as signed'],
  ]);
  const shop = sheetOf(workbook, 'Shop').getRange('C5');
  const was = shop.getValue();
  const changed = [
    ['Prepared by', 'Ann', '▲ changed since sign-off'],
    ['Reviewed by', 'Bob', '▲ changed since sign-off'],
  ];
  shop.setValue('100.50');
  expect(byline(workbook)).toBe('▲ Changed since sign-off');
  expect(signedRows(workbook)).toEqual(changed);
  workbook.scriptRun('buildReport');
  expect(byline(workbook)).toBe('▲ Changed since sign-off');
  expect(signedRows(workbook)).toEqual(changed);
  shop.setValue(was);
  workbook.scriptRun('buildReport');
  expect(byline(workbook)).toBe('✔ Signed off by Ann and Bob');
  workbook.scriptRun('saveSettings', { margin: 0.5 });
  workbook.scriptRun('buildReport');
  expect(byline(workbook)).toBe('▲ Changed since sign-off');
});

it.each([
  ['without a name', { preparer: '' }, 'Preparer', /Enter a name in Settings ▸ Sign-off ▸ Prepared by first/],
  ['what the same person has prepared', { reviewer: 'ann' }, 'Reviewer', /takes another pair of eyes/],
] as const)('nobody signs %s', (_, settings, role, why) => {
  const workbook = opened(settings);
  if (role === 'Reviewer') sign(workbook, 'Preparer');
  expect(sign(workbook, role)).toMatch(why);
});

it('nobody signs a page that is older than its data', () => {
  const workbook = opened();
  sheetOf(workbook, 'Shop').getRange('C5').setValue('100.50');
  expect(sign(workbook, 'Preparer')).toMatch(/^Nothing was signed\. Raw data or settings have changed/);
});
