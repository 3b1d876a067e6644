import { expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { campaignTab, days } from '../commands/workbook.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';

const page = (workbook: Workbook) => workbook.values('ROI Report').map((row) => row.map((cell) => cell ?? ''));
const rowsOf = (workbook: Workbook, key: string) =>
  page(workbook).filter((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith(key)));

const opened = (): Workbook => {
  const workbook = freshWorkbook([campaignTab('Shop', days())]);
  workbook.scriptRun('saveSettings', { currency: 'EUR' });
  workbook.scriptRun('buildReport');
  return workbook;
};

it('the page says nothing of what was published where nothing was', () => {
  expect(rowsOf(opened(), 'title:restated')).toEqual([]);
});

it('the next build says which published figure is another now, by how much, and why', () => {
  const workbook = opened();
  workbook.scriptRun('publishPeriod');
  workbook.scriptRun('buildReport');
  expect(rowsOf(workbook, 'restated-none')[0]?.[0]).toBe('No figure of a published period has changed.');
  expect(rowsOf(workbook, 'history-verified')[0]?.[0]).toMatch(/^✔ History: The only entry stands as it was published/);
  sheetOf(workbook, 'Shop').getRange('C5').setValue('100.50');
  workbook.scriptRun('buildReport');
  const [spend, ...others] = rowsOf(workbook, 'restated:');
  const at = (column: number) => spend?.[column - 1];
  expect([at(1), at(4), at(10)]).toEqual([
    '1 Apr 2026 – 30 Apr 2026',
    'Spend (EUR)',
    'restated by the platform (Shop)',
  ]);
  expect(Number(at(8))).toBeCloseTo(Number(at(7)) - Number(at(6)), 9);
  expect(Number(at(7))).toBeGreaterThan(Number(at(6)));
  expect(others.map((row) => row[3])).toEqual(['ROI', 'ROAS', 'CPC (EUR)']);
  expect(workbook.errors()).toEqual([]);
});

it('the page says that an entry was altered', () => {
  const workbook = opened();
  workbook.scriptRun('publishPeriod');
  sheetOf(workbook, 'History').getRange('D4').setValue('other');
  workbook.scriptRun('buildReport');
  expect(rowsOf(workbook, 'history-verified')[0]?.[0]).toMatch(/^✖ History: Entry 1 was altered/);
});
