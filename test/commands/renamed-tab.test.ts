import { expect, it } from 'vitest';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, stateOf } from './workbook.ts';

const open = () => {
  const workbook = freshWorkbook([campaignTab('Shop', days()), campaignTab('Old', days(50))]);
  const services = workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return { workbook, spreadsheet: services.getActive() };
};
const leaveOut = { is: 'setting', path: ['sources', 'Old', 'leaveOut'], after: true };

it('leaves a tab out that is renamed, and another of the old name not', () => {
  const { workbook, spreadsheet } = open();
  workbook.scriptRun('applyChanges', [leaveOut]);
  spreadsheet.getSheetByName('Old')?.setName('Archive');
  spreadsheet
    .insertSheet('Old')
    .getRange(1, 1, 2, 3)
    .setValues([
      ['Day', 'Channel', 'Cost (EUR)'],
      ['2026-02-01', 'Fair', '5'],
    ]);
  const { sources } = stateOf(workbook);
  expect(sources.map(({ name, leftOut }) => [name, leftOut]).sort()).toEqual([
    ['Archive', true],
    ['Old', false],
    ['Shop', false],
  ]);
  workbook.scriptRun('applyChanges', [{ ...leaveOut, path: ['sources', 'Shop', 'currency'], after: 'EUR' }]);
  expect(stateOf(workbook).settings.sources).toEqual({ Archive: { leaveOut: true }, Shop: { currency: 'EUR' } });
});

it('refuses a correction for the name that a tab no longer bears', () => {
  const { workbook, spreadsheet } = open();
  spreadsheet.getSheetByName('Old')?.setName('Archive');
  expect(workbook.scriptRun('applyChanges', [leaveOut])).toEqual({
    made: 0,
    message: 'There is no tab Old any more.',
    canUndo: false,
  });
});
