import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { built } from './build.ts';

const header = ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'];
const rows = [
  ['2026-03-01', 'Email', '1,234.50', '30'],
  ['2026-03-02', 'Meta', '20', '60'],
];
const app = (workbook: Workbook) => workbook.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
const raw = (workbook: Workbook) =>
  app(workbook).getActive().getSheetByName('own') as GoogleAppsScript.Spreadsheet.Sheet;
const strip = (workbook: Workbook) => workbook.values('ROI Report')[2]?.[0];
/** A formula of the user's that shows an error. */
const failing = '=1/0';
const older = '✖ Campaign Data is older than the raw data';
const fresh = '✔ Ties to the raw data (difference 0.00)';

describe('a raw tab that was changed since the build', () => {
  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['an amount', (sheet) => sheet.getRange('C3').setValue('21')],
    ['two digits of an amount that changed places', (sheet) => sheet.getRange('C2').setValue('1,324.50')],
    ['a day', (sheet) => sheet.getRange('A3').setValue('2026-03-03')],
    ['a name of another length', (sheet) => sheet.getRange('B3').setValue('Metta')],
    ['a row more', (sheet) => sheet.getRange('A4:D4').setValues([['2026-03-04', 'Fair', '5', '6']])],
    ['a row less', (sheet) => sheet.deleteRows(3, 1)],
    ['an amount that is a number now', (sheet) => sheet.getRange('C3').setNumberFormat('0').setValue(20)],
  ])('is told on the page by a formula: %s', (_, edit) => {
    const { workbook, again } = built([{ name: 'own', cells: [header, ...rows], text: true }]);
    expect(strip(workbook)).toBe(fresh);
    edit(raw(workbook));
    expect(strip(workbook)).toBe(older);
    expect(workbook.errors()).toEqual([]);
    again();
    expect(strip(workbook)).toBe(fresh);
  });

  it('is told, and no error, where it was deleted', () => {
    const { workbook } = built([
      { name: 'own', cells: [header, ...rows], text: true },
      { name: 'other', cells: [['x']] },
    ]);
    app(workbook).getActive().deleteSheet(raw(workbook));
    expect(strip(workbook)).toBe(older);
    expect(workbook.errors()).toEqual([]);
  });

  it('is not claimed where nothing was changed, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '--', '€1.622,60', 'R$ 236,86', '12%', '<5', "'x", 'Ü🙂', '=1', '#N/A', '#1', ' 5 ', '1e3'),
      fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
      fc.string({ maxLength: 15 }),
      fc.constant(failing),
    );
    const typed = (value: string | number) =>
      typeof value === 'string' && /^[='+#]/.test(value) ? `'${value}` : value;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (cells) => {
        const { workbook } = built([
          {
            name: 'own',
            cells: [header, ...rows, ...cells.map(([a, b, c]) => ['2026-03-05', typed(a), typed(b), typed(c)])],
            text: true,
          },
        ]);
        expect(strip(workbook)).toBe(fresh);
      }),
      { numRuns: 20 },
    );
  });
});
