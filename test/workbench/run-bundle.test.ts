import { describe, expect, test } from 'vitest';
import { runBundle } from '../../workbench/run-bundle.ts';
import { script } from './script.ts';

const run = (code: string, options = {}) => {
  const opened = script(options);
  return { ...opened, functions: runBundle(code, opened.workbook) };
};

test('a bundle finds only what Apps Script has', () => {
  const { functions } = run(`
    function missing() {
      return ['setTimeout', 'setInterval', 'TextEncoder', 'TextDecoder', 'fetch', 'URL', 'Blob', 'atob', 'crypto', 'performance',
        'structuredClone', 'queueMicrotask', 'process', 'window', 'require', 'module', 'Buffer', 'global', 'WebAssembly']
        .filter(function (name) { return typeof globalThis[name] !== 'undefined'; });
    }
    function services() { return typeof SpreadsheetApp.getActive + typeof Utilities.formatDate + typeof Intl.NumberFormat; }
  `);
  expect(functions.missing?.()).toEqual([]);
  expect(functions.services?.()).toBe('functionfunctionfunction');
});

test('what a service throws is an Error to the bundle, and its Dates are Dates', () => {
  const { functions } = run(`
    function caught() {
      try { SpreadsheetApp.getActive().getRange('nonsense'); } catch (error) { return [error instanceof Error, error.message]; }
    }
    function dated() {
      var cell = SpreadsheetApp.getActive().getRange('A1').setValue('2026-01-05');
      return cell.getValue() instanceof Date && cell.setValue(new Date(2026, 0, 6)).getValue().getDate() === 6;
    }
  `);
  expect(functions.caught?.()).toEqual([true, 'Range not found']);
  expect(functions.dated?.()).toBe(true);
});

test('local time in the bundle is that of the script, not of the spreadsheet', () => {
  const { functions } = run(
    `function dayOf() { return SpreadsheetApp.getActive().getRange('A1').setValue('2026-01-05').getValue().toString().slice(0, 24); }`,
    { timeZone: 'Asia/Tokyo', scriptTimeZone: 'America/New_York' },
  );
  expect(functions.dayOf?.()).toBe('Sun Jan 04 2026 10:00:00');
});

describe('19. google.script.run passes plain data only', () => {
  const code = `
    function echo(value) { return value; }
    function kinds() { return { list: [1, undefined, 'a'], map: new Map([[1, 2]]), set: new Set([1]), none: undefined, nil: null }; }
    function nested() { return { rows: [{ when: new Date() }] }; }
    function hidden_() { return 1; }
  `;

  test('arguments and results are copies', () => {
    const { workbook } = run(code);
    const given = { a: [1, 'x', true, null], nested: { b: 2 } };
    expect(workbook.scriptRun('echo', given)).toEqual(given);
    expect(workbook.scriptRun('echo', given)).not.toBe(given);
  });

  test('undefined in a list becomes null, Map and Set become {}', () => {
    const { workbook } = run(code);
    expect(workbook.scriptRun('kinds')).toEqual({ list: [1, null, 'a'], map: {}, set: {}, nil: null });
    expect(Object.keys(workbook.scriptRun('kinds') as object)).toEqual(['list', 'map', 'set', 'nil']);
  });

  test('a Date is refused, nested ones too, in both directions', () => {
    const { workbook } = run(code);
    expect(() => workbook.scriptRun('nested')).toThrow('does not pass a Date');
    expect(() => workbook.scriptRun('echo', [{ when: new Date() }])).toThrow('does not pass a Date');
    expect(() => workbook.scriptRun('echo', () => 1)).toThrow('does not pass a function');
  });

  test('a function with a trailing underscore cannot be called', () => {
    expect(() => run(code).workbook.scriptRun('hidden_')).toThrow('Script function not found: hidden_');
  });
});

describe('custom functions compute in cells', () => {
  const code = `
    function ROI(revenue, cost) {
      if (arguments.length === 0) throw new Error('ROI wants a revenue and a cost');
      if (Array.isArray(revenue)) return revenue.map(function (row, i) { return [row[0] === '' ? '' : (row[0] - cost[i][0]) / cost[i][0]]; });
      if (cost === 0) throw new Error('ROI: cost is 0');
      return (revenue - cost) / cost;
    }
    function KIND(value) { return Object.prototype.toString.call(value) + ' ' + (Array.isArray(value) ? JSON.stringify(value) : String(value)); }
    function hidden_() { return 1; }
  `;

  test('a range in gives a range out, row by row', () => {
    const { workbook, sheet } = run(code);
    sheet.getRange('A1:B4').setValues([
      [300, 200],
      ['', ''],
      [100, 200],
      [5, 0],
    ]);
    sheet.getRange('C1').setFormula('=ROI(A1:A4;B1:B4)');
    expect(workbook.values('Data').map((row) => row[2])).toEqual([0.5, null, -0.5, '#NUM!']);
    expect(sheet.getRange('C3').getValue()).toBe(-0.5);
    expect(sheet.getRange('D1').setFormula('=roi(3;2)').getValue()).toBe(0.5);
  });

  test('a formula for whole columns fills the rows below, which count as content', () => {
    const { workbook, sheet } = run(code);
    sheet.getRange('A1:B3').setValues([
      [1, 0],
      [300, 200],
      [100, 200],
    ]);
    sheet.getRange('D1').setFormula('=ROI(A1:A;B1:B)');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([1000, 4]);
    expect(workbook.values('Data')).toEqual([
      [1, 0, null, '#NUM!'],
      [300, 200, null, 0.5],
      [100, 200, null, -0.5],
    ]);
    expect(workbook.errors()).toEqual([{ tab: 'Data', cell: 'D1', value: '#NUM!', message: undefined }]);
  });

  test('an error shows #ERROR! with its message', () => {
    const { workbook, sheet } = run(code);
    sheet.getRange('A1:B1').setFormulas([['=ROI(1;0)', '=ROI()']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['#ERROR!', '#ERROR!']]);
    expect(workbook.errors()).toEqual([
      { tab: 'Data', cell: 'A1', value: '#ERROR!', message: 'ROI: cost is 0' },
      { tab: 'Data', cell: 'B1', value: '#ERROR!', message: 'ROI wants a revenue and a cost' },
    ]);
  });

  test('a date arrives as a Date, a percentage as a fraction, a blank as "", an error as its text', () => {
    const { sheet } = run(code, { timeZone: 'Etc/UTC' });
    sheet.getRange('A1:A4').setValues([['2026-01-05'], ['50%'], [''], ['=1/0']]);
    sheet.getRange('B1:B4').setFormulas([['=KIND(A1)'], ['=KIND(A2)'], ['=KIND(A3)'], ['=KIND(A4)']]);
    sheet.getRange('B5').setFormula('=KIND(A2:A4)');
    expect(sheet.getRange('B1').getValue()).toMatch(/^\[object Date\] Mon Jan 05 2026/);
    expect(sheet.getRange('B2:B5').getValues()).toEqual([
      ['[object Number] 0.5'],
      ['[object String] '],
      ['[object String] #DIV/0!'],
      ['[object Array] [[0.5],[""],["#DIV/0!"]]'],
    ]);
  });

  test('a function with a trailing underscore is none', () => {
    expect(run(code).sheet.getRange('A1').setFormula('=hidden_()').getValue()).toBe('#NAME?');
  });
});
