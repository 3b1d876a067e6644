import { describe, expect, test } from 'vitest';
import { script } from './script.ts';

test('a method that the workbench lacks fails with its name', () => {
  const { sheet, globals } = script();
  expect(() => sheet.createTextFinder('x')).toThrow(
    'SpreadsheetApp.Sheet.createTextFinder is not implemented in the workbench',
  );
  expect(() => globals.SpreadsheetApp.openById('x')).toThrow(
    'SpreadsheetApp.openById is not implemented in the workbench',
  );
});

test('calls are counted by class and method', () => {
  const { workbook, sheet } = script();
  const range = sheet.getRange('A1:B2');
  range.setValues([
    [1, 2],
    [3, 4],
  ]);
  sheet.getRangeList(['A1', 'B2']).setFontWeight('bold');
  expect(Object.fromEntries(workbook.calls)).toEqual({
    'SpreadsheetApp.getActive': 1,
    'Spreadsheet.getSheets': 1,
    'Sheet.getRange': 1,
    'Range.setValues': 1,
    'Sheet.getRangeList': 1,
    'RangeList.setFontWeight': 1,
  });
});

describe('properties', () => {
  test('are kept as text until deleted', () => {
    const properties = script().globals.PropertiesService.getDocumentProperties();
    properties.setProperty('a', '1').setProperties({ b: '2' });
    expect(properties.getProperties()).toEqual({ a: '1', b: '2' });
    expect([properties.getProperty('a'), properties.getProperty('none')]).toEqual(['1', null]);
    expect(properties.deleteProperty('a').getKeys()).toEqual(['b']);
    expect(properties.deleteAllProperties().getProperties()).toEqual({});
  });

  test('hold 9 KB a value and 500 KB in all, counted in UTF-8', () => {
    const properties = script().globals.PropertiesService.getDocumentProperties();
    expect(() => properties.setProperty('a', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large');
    expect(() => properties.setProperty('a', 'ä'.repeat(5 * 1024))).toThrow('Argument too large');
    const fill = () => {
      for (let index = 0; index < 60; index++) properties.setProperty(`key ${index}`, 'x'.repeat(9 * 1024));
    };
    expect(fill).toThrow('exceeded the property storage quota');
  });
});

test('the menu of an add-on is called what the script is called', () => {
  const named = (projectName?: string) => {
    const { workbook, globals } = script(projectName === undefined ? {} : { projectName });
    globals.SpreadsheetApp.getUi().createAddonMenu().addItem('Build', 'build').addToUi();
    return workbook.ui.menus.map(({ name }) => name);
  };
  expect(named('Board figures')).toEqual(['Board figures']);
  expect(named()).toEqual(['Untitled project']);
});

test('a menu is built from items, separators and sub-menus', () => {
  const { workbook, globals } = script();
  const ui = globals.SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Build Report', 'buildReport')
    .addSeparator()
    .addSubMenu(ui.createMenu('Help').addItem('About', 'about'))
    .addToUi();
  expect(workbook.ui.menus.map(({ addOn, entries }) => ({ addOn, entries }))).toEqual([
    {
      addOn: true,
      entries: [
        { kind: 'item', caption: 'Build Report', functionName: 'buildReport' },
        { kind: 'separator' },
        {
          kind: 'menu',
          menu: { name: 'Help', addOn: false, entries: [{ kind: 'item', caption: 'About', functionName: 'about' }] },
        },
      ],
    },
  ]);
});

test('a sidebar shows the named file, and a file that is not there fails', () => {
  const { workbook, globals } = script();
  workbook.ui.readFile = (name) => (name === 'Sidebar' ? '<p>Hi</p>' : undefined);
  globals.SpreadsheetApp.getUi().showSidebar(
    globals.HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tieout'),
  );
  expect(workbook.ui.sidebar).toEqual({ html: '<p>Hi</p>', title: 'Tieout' });
  expect(() => globals.HtmlService.createHtmlOutputFromFile('None')).toThrow('No HTML file named None was found.');
});

test('a template hands out the text of its file as it is', () => {
  const { workbook, globals } = script();
  workbook.ui.readFile = (name) => (name === 'App' ? '1 < 2 && "<p>"' : undefined);
  expect(globals.HtmlService.createTemplateFromFile('App').getRawContent()).toBe('1 < 2 && "<p>"');
  expect(() => globals.HtmlService.createTemplateFromFile('None')).toThrow('No HTML file named None was found.');
  expect(() => globals.HtmlService.createTemplateFromFile('App').evaluate()).toThrow('is not implemented');
});

test('alerts are recorded and answered', () => {
  const { workbook, globals } = script();
  const ui = globals.SpreadsheetApp.getUi();
  workbook.ui.answer = () => 'YES';
  expect(ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
  expect(workbook.ui.alerts).toEqual(['Really?']);
});

test.each([
  ['yyyy-MM-dd', '2026-03-01'],
  ["d MMM yyyy 'at' HH:mm", '1 Mar 2026 at 23:05'],
  ['EEEE, MMMM d', 'Sunday, March 1'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-03-01T23:05:06.007+0100'],
  ['h:mm a', '11:05 PM'],
])('formatDate writes %s as %s', (format, written) => {
  const { Utilities } = script().globals;
  expect(Utilities.formatDate(new Date('2026-03-01T22:05:06.007Z'), 'Europe/Berlin', format)).toBe(written);
});

test('named ranges follow their cells', () => {
  const { spreadsheet, sheet } = script();
  spreadsheet.setNamedRange('cost', sheet.getRange('B2:B4'));
  sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
  sheet.insertRowBefore(1);
  expect(spreadsheet.getRangeByName('cost')?.getA1Notation()).toBe('B3:B5');
  expect(sheet.getRange('D1').setFormula('=SUM(cost)').getValue()).toBe(6);
  spreadsheet.removeNamedRange('cost');
  expect(spreadsheet.getNamedRanges()).toEqual([]);
});

test('formats are read back as they were set, cell by cell', () => {
  const { sheet, globals } = script();
  const range = sheet.getRange('A1:B1');
  range
    .setBackgrounds([['#FFF', null]])
    .setFontColor('red')
    .setFontSizes([[8, 12]])
    .setWrap(true);
  range.setBorder(true, null, null, null, null, null, '#cccccc', globals.SpreadsheetApp.BorderStyle.SOLID_THICK);
  expect(range.getBackgrounds()).toEqual([['#ffffff', '#ffffff']]);
  expect(range.getFontColors()).toEqual([['#ff0000', '#ff0000']]);
  expect(range.getFontSizes()).toEqual([[8, 12]]);
  expect(range.getWraps()).toEqual([[true, true]]);
});

test('display values are shown with the format and the locale', () => {
  const shown = (locale: string) => {
    const range = script({ locale }).sheet.getRange('A1:D1');
    range
      .setNumberFormats([['[$$-en-AU]#,##0', '0.0%', 'mmm yyyy', '#,##0.0"×"']])
      .setValues([[1234.5, 0.256, 46023, 3.25]]);
    return range.getDisplayValues();
  };
  expect(shown('en_US')).toEqual([['$1,235', '25.6%', 'Jan 2026', '3.3×']]);
  expect(shown('de_DE')).toEqual([['$1.235', '25,6%', 'Jan 2026', '3,3×']]);
});

test('a merged rectangle keeps the content of its first cell only', () => {
  const { sheet } = script();
  sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ]);
  sheet.getRange('A1:B2').merge().setValue(5);
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [5, ''],
    ['', ''],
  ]);
});

test.each([
  [true, [['tab', 'kpi']]],
  [false, []],
])('a duplicated sheet holds all that the first holds; its metadata: %s', (copiesMetadata, metadata) => {
  const { workbook, spreadsheet, sheet } = script();
  workbook.host.copiesMetadata = copiesMetadata;
  sheet
    .getRange('A1:B1')
    .setValues([[2, '=A1*3']])
    .setNote('mine')
    .setFontWeight('bold');
  sheet.addDeveloperMetadata('tab', 'kpi');
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B1')).setPosition(3, 1, 0, 0).build());
  const copy = spreadsheet.duplicateActiveSheet();
  const last = sheet.copyTo(spreadsheet);
  expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Data', 'Copy of Data', 'Copy of Data 2']);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Copy of Data');
  sheet.getRange('A1').setValue(5);
  for (const each of [copy, last]) {
    expect(each.getRange('A1:B1').getValues()).toEqual([[2, 6]]);
    expect([each.getRange('A1').getNote(), each.getRange('B1').getFontWeight()]).toEqual(['mine', 'bold']);
    expect(each.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()])).toEqual(metadata);
    const [chart] = each.getCharts();
    expect(chart?.getChartId()).not.toBe(sheet.getCharts()[0]?.getChartId());
    expect(chart?.getRanges()[0]?.getSheet().getSheetId()).toBe(each.getSheetId());
  }
});

test('a workbook cannot grow past ten million cells', () => {
  const { sheet } = script();
  expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
});

test('a hundred thousand rows are written and read in blocks', () => {
  const { sheet } = script();
  const rows = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 17 }, (_, column) => (column < 6 ? `text ${row % 90}` : row * column)),
  );
  sheet.insertRowsAfter(1000, 99_000);
  const started = performance.now();
  const range = sheet.getRange(1, 1, 100_000, 17).setValues(rows).setNumberFormat('#,##0');
  expect(range.getValues()[99_999]?.slice(5, 8)).toEqual(['text 9', 599_994, 699_993]);
  console.log(`100,000 rows × 17 written and read: took ${Math.round(performance.now() - started)} ms`);
});
