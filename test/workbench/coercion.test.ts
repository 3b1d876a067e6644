import { describe, expect, test } from 'vitest';
import { script } from './script.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

// Behaviour 13: what is typed is read by the spreadsheet's locale.
describe('13. what a text becomes in a cell', () => {
  test.each([
    ['2026-10-02', day('2026-10-02'), 'yyyy-mm-dd'],
    ['10/2/2026', day('2026-10-02'), 'm/d/yyyy'],
    ['Oct 2, 2026', day('2026-10-02'), 'mmm d, yyyy'],
    ['2026-10-02 13:30', new Date('2026-10-02T13:30:00Z'), 'yyyy-mm-dd h:mm:ss'],
    ['0012', 12, '0.###############'],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['$5', 5, '$#,##0'],
    ['50%', 0.5, '0%'],
    ['(7)', -7, '0.###############'],
    ['TRUE', true, '0.###############'],
    ['false', false, '0.###############'],
    ['1e3', 1000, '0.00E+00'],
    ['+57 300 1234567', '#ERROR!', '0.###############'],
    ['- text', '#ERROR!', '0.###############'],
    ['--', '--', '0.###############'],
    ['1,23', '1,23', '0.###############'],
    ['31/12/2026', '31/12/2026', '0.###############'],
    ['Brand*', 'Brand*', '0.###############'],
    ['__proto__', '__proto__', '0.###############'],
    ['<script>', '<script>', '0.###############'],
    ["'=1+1", '=1+1', '0.###############'],
    ["'0012", '0012', '0.###############'],
  ])('en_US: %j is %j under %s', (typed, is, format) => {
    const cell = script().sheet.getRange('A1').setValue(typed);
    expect([cell.getValue(), cell.getNumberFormat()]).toEqual([is, format]);
  });

  test.each([
    ['1.234,50', 1234.5],
    ['1,5', 1.5],
    ['2.10.2026', day('2026-10-02')],
    ['2026-10-02', day('2026-10-02')],
    ['5. März 2026', day('2026-03-05')],
    ['WAHR', true],
    ['10/13/2026', '10/13/2026'],
    ['1,234.50', '1,234.50'],
  ])('de_DE: %j is %j', (typed, is) => {
    expect(script({ locale: 'de_DE' }).sheet.getRange('A1').setValue(typed).getValue()).toEqual(is);
  });

  test.each(['2026-10-02', '0012', '1,234', '50%', 'TRUE', '+57 1', '- text', '12345678901234567890'])(
    'under the format @, %j stays as it is',
    (typed) => {
      const cell = script().sheet.getRange('A1').setNumberFormat('@').setValue(typed);
      expect([cell.getValue(), cell.getNumberFormat()]).toEqual([typed, '@']);
    },
  );

  test('under the format @, a text with = in front is still a formula, and a quote still protects it', () => {
    const range = script().sheet.getRange('A1:A2').setNumberFormat('@');
    expect(range.setValues([['=1+1'], ["'=1+1"]]).getFormulas()).toEqual([['=1+1'], ['']]);
    expect(range.getValues()[1]).toEqual(['=1+1']);
  });

  test('formulas read a text under @ as it stands', () => {
    const { sheet } = script();
    sheet.getRange('A1').setNumberFormat('@').setValue('0012');
    expect(
      sheet
        .getRange('B1:C1')
        .setFormulas([['=A1&"!"', '=LEN(A1)']])
        .getValues(),
    ).toEqual([['0012!', 4]]);
  });

  test('a cell that has a number format keeps it', () => {
    const cell = script().sheet.getRange('A1').setNumberFormat('0.0').setValue('50%');
    expect([cell.getValue(), cell.getNumberFormat()]).toEqual([0.5, '0.0']);
  });

  test('more than 50,000 characters are refused', () => {
    expect(() => script().sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('the maximum of 50000 characters');
  });
});

describe('13. formulas are read in the locale of the spreadsheet', () => {
  const computed = (locale: string, formula: string) => {
    const { sheet } = script({ locale });
    sheet.getRange('A1:A2').setValues([[4], [2]]);
    sheet.getRange('C1').setFormula('=1/0');
    return sheet.getRange('B1').setFormula(formula).getValue();
  };

  test.each([
    ['en_US', '=SUM(A1;A2)', 6],
    ['en_US', '=SUM(A1,A2)', 6],
    ['en_US', '=IF(A1>2;1.5;0)', 1.5],
    ['de_DE', '=SUM(A1;A2)', 6],
    ['de_DE', '=SUM(A1,A2)', '#ERROR!'],
    ['de_DE', '=IF(A1>2;1,5;0)', 1.5],
    ['de_DE', '=A1*1.5', '#ERROR!'],
    ['tr_TR', '=SUM(A1,A2)', '#ERROR!'],
    ['fr_FR', '=SUM(A1;A2)', 6],
    ['ja_JP', '=SUM(A1;A2)', 6],
    ['en_US', '=SUM(A1;A2', '#ERROR!'],
    ['en_US', '=SUM(A1;;', '#ERROR!'],
    ['en_US', '=NO_SUCH(1)', '#NAME?'],
    ['en_US', '=A1/0', '#DIV/0!'],
    ['en_US', '=MATCH(9;A1:A2;0)', '#N/A'],
    ['en_US', '=A1+"x"', '#VALUE!'],
    ['en_US', '=C1&"x"', '#DIV/0!'],
    ['en_US', '=IFERROR(C1;"caught")', 'caught'],
    ['de_DE', '=FIXED(A1*1000;2)', '4.000,00'],
    ['en_US', '=FIXED(A1*1000;2)', '4,000.00'],
    ['de_DE', '="x "&A1/8', 'x 0,5'],
    ['en_US', '="x, y; "&A1/8', 'x, y; 0.5'],
  ])('%s: %s is %j', (locale, formula, is) => {
    expect(computed(locale, formula)).toBe(is);
  });

  test('getFormula gives the formula as the locale writes it, and nothing for a value', () => {
    const { sheet } = script({ locale: 'de_DE' });
    const range = sheet.getRange('A1:B1').setValues([['=IF(C1>0,5;"a,b";{1\\2})', 5]]);
    expect(range.getFormulas()).toEqual([['=IF(C1>0,5;"a,b";{1\\2})', '']]);
    expect(script().sheet.getRange('A1').setFormula('=SUM(B1;B2)').getFormula()).toBe('=SUM(B1,B2)');
  });
});

test('a formula whose result is a day reads back as a Date, unless its cell has another format', () => {
  const { sheet } = script();
  sheet.getRange('A1').setValue('2026-01-05');
  const range = sheet.getRange('B1:D1').setFormulas([['=A1', '=EDATE(A1;1)', '=A1']]);
  sheet.getRange('D1').setNumberFormat('0');
  expect(range.getValues()).toEqual([[day('2026-01-05'), day('2026-02-05'), 46027]]);
});

describe('dates belong to the time zone of the spreadsheet', () => {
  test.each(['Asia/Tokyo', 'America/New_York', 'Australia/Sydney', 'Etc/UTC', 'Europe/Berlin'])(
    'a day reads as midnight in %s, whatever zone the script has',
    (timeZone) => {
      const { sheet, globals } = script({ timeZone, scriptTimeZone: 'America/Los_Angeles' });
      const date = sheet.getRange('A1').setValue('2026-03-29').getValue() as Date;
      expect(globals.Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm:ss')).toBe('2026-03-29 00:00:00');
      expect(globals.Session.getScriptTimeZone()).toBe('America/Los_Angeles');
      // Writing it back gives the same day.
      sheet.getRange('A2').setValue(date);
      expect(sheet.getRange('A1:A2').setNumberFormat('0').getValues()).toEqual([[46110], [46110]]);
    },
  );
});
