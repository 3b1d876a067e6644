import { describe, expect, test } from 'vitest';
import { script } from './script.ts';

const whole = 'You must select all cells in a merged range to merge or unmerge them.';

describe('merged cells', () => {
  test.each([
    ['merge', 'A1:B2'],
    ['mergeAcross', 'B2:D2'],
    ['breakApart', 'C2:C9'],
  ] as const)('%s of %s that cuts B2:C3 is refused', (method, range) => {
    const { sheet } = script();
    sheet.getRange('B2:C3').merge();
    expect(() => sheet.getRange(range)[method]()).toThrow(whole);
    sheet.getRange('A1:D9')[method]();
    expect(sheet.getRange('B2:C3').getMergedRanges().length).toBe({ merge: 1, mergeAcross: 2, breakApart: 0 }[method]);
  });

  test('are never partly frozen', () => {
    const { sheet } = script();
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    expect(() => sheet.getRange('A5:C5').merge()).toThrow("You can't merge frozen and non-frozen columns.");
    expect(() => sheet.getRange('A5:C6').mergeAcross()).toThrow("You can't merge frozen and non-frozen columns.");
    expect(() => sheet.getRange('B2:B3').merge()).toThrow("You can't merge frozen and non-frozen rows.");
    sheet.getRange('B2:C3').mergeAcross();
    expect(() => sheet.setFrozenColumns(2)).toThrow(
      "You can't freeze columns which contain only part of a merged cell.",
    );
    sheet.getRange('D4:D5').merge();
    expect(() => sheet.setFrozenRows(4)).toThrow("You can't freeze rows which contain only part of a merged cell.");
    sheet.setFrozenRows(5);
    sheet.setFrozenColumns(3);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([5, 3]);
  });
});

describe('frozen rows', () => {
  test('are never all that is left, nor all there are', () => {
    const { sheet } = script();
    sheet.setFrozenRows(3);
    expect(() => sheet.deleteRows(4, 997)).toThrow('It is not possible to delete all non-frozen rows.');
    expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows on the sheet.");
    sheet.setFrozenColumns(2);
    expect(() => sheet.deleteColumns(2, 25)).toThrow('It is not possible to delete all non-frozen columns.');
    sheet.deleteRows(3, 997);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([3, 2]);
  });
});

describe('a data validation that rejects', () => {
  const list = (allowInvalid: boolean) => {
    const { globals, sheet } = script();
    const rule = globals.SpreadsheetApp.newDataValidation()
      .requireValueInList(['open', 'done'])
      .setAllowInvalid(allowInvalid)
      .build();
    sheet.getRange('B2').setDataValidation(rule);
    return sheet;
  };
  const message = 'The data you entered in cell B2 violates the data validation rules set on this cell.';

  test('refuses what it does not allow, and nothing of that call is written', () => {
    const sheet = list(false);
    expect(() => sheet.getRange('B2').setValue('maybe')).toThrow(message);
    expect(() => sheet.getRange('B2').setFormula('="open"')).toThrow(message);
    expect(() =>
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]),
    ).toThrow(message);
    expect(sheet.getRange('A1:B2').getValues().flat()).toEqual(['', '', '', '']);
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 'done'],
    ]);
    sheet.getRange('B2').setValue('');
    expect(sheet.getRange('A1').getValue()).toBe(1);
  });

  test('is another thing than one that warns', () => {
    expect(list(true).getRange('B2').setValue('maybe').getValue()).toBe('maybe');
  });

  test.each([
    ['requireNumberBetween', [1, 5], 3, 6],
    ['requireNumberGreaterThan', [1], 2, 1],
    ['requireNumberLessThanOrEqualTo', [1], 1, 'x'],
    ['requireDate', [], 46_000, 'soon'],
    ['requireCheckbox', [], true, 'yes'],
    ['requireTextContains', ['@'], 'a@b', 'ab'],
  ] as const)('by %s', (method, parameters, right, wrong) => {
    const { globals, sheet } = script();
    const builder = globals.SpreadsheetApp.newDataValidation();
    const require = builder[method] as (...values: readonly unknown[]) => typeof builder;
    const cell = sheet.getRange('A1').setDataValidation(
      require(...parameters)
        .setAllowInvalid(false)
        .build(),
    );
    cell.setValue(right);
    expect(() => cell.setValue(wrong)).toThrow('violates the data validation rules');
  });

  test('by the values of a range', () => {
    const { globals, sheet } = script();
    sheet.getRange('D1:D2').setValues([['Ann'], ['Ben']]);
    const rule = globals.SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('D1:D2'))
      .setAllowInvalid(false)
      .build();
    const cell = sheet.getRange('A1').setDataValidation(rule).setValue('Ben');
    expect(() => cell.setValue('Cid')).toThrow('violates the data validation rules');
  });
});

describe('two people in one file', () => {
  const refusal = 'You are trying to edit a protected cell or object.';
  const two = () => {
    const { workbook, globals, spreadsheet, sheet } = script();
    const as = (user: string) => {
      workbook.host.user = `${user}@example.com`;
    };
    return { workbook, globals, spreadsheet, sheet, as };
  };

  test('a range that one of them protected is closed to the other, and open to the owner', () => {
    const { sheet, as } = two();
    as('ann');
    const protection = sheet.getRange('B2:C3').protect();
    sheet.getRange('B2').setValue('hers');
    as('ben');
    expect(protection.canEdit()).toBe(false);
    expect(() => sheet.getRange('C3:D4').setValue(1)).toThrow(refusal);
    expect(() => sheet.getRange('A1:B2').setBackground('red')).toThrow(refusal);
    expect(() => sheet.getRangeList(['A1', 'B2']).clearContent()).toThrow(refusal);
    expect(() => sheet.insertRowBefore(3)).toThrow(refusal);
    expect(() => sheet.deleteRows(3, 5)).toThrow(refusal);
    expect(() => protection.remove()).toThrow('You do not have permission');
    expect(() => protection.getEditors()).toThrow('You do not have permission');
    sheet.getRange('A1').setValue(1);
    sheet.insertRowBefore(1).insertRowsAfter(4, 1).setColumnWidth(1, 50);
    as('owner');
    sheet.getRange('B3').setValue('his');
    as('ann');
    protection.addEditor('ben@example.com');
    as('ben');
    expect(sheet.getRange('B3').setValue('theirs').getValue()).toBe('theirs');
  });

  test('a sheet that one of them protected is closed but for what is excepted', () => {
    const { spreadsheet, sheet, as } = two();
    spreadsheet.insertSheet('Other');
    as('ann');
    const protection = sheet.protect();
    protection.setUnprotectedRanges([sheet.getRange('A1:A5')]);
    as('ben');
    sheet.getRange('A2').setValue('mine');
    expect(() => sheet.getRange('A5:A6').setValue(1)).toThrow(refusal);
    for (const change of [
      () => sheet.insertRowsAfter(10, 1),
      () => sheet.setColumnWidth(1, 10),
      () => sheet.setName('New'),
      () => sheet.setFrozenRows(1),
      () => spreadsheet.deleteSheet(sheet),
      () => sheet.protect().setDescription('mine now'),
    ])
      expect(change).toThrow(/protected cell|permission/);
    as('ann');
    protection.setWarningOnly(true);
    as('ben');
    expect(protection.canEdit()).toBe(true);
    sheet.getRange('A5:A6').setValue(1);
  });

  test('protect() on a protected sheet gives out the protection that is there', () => {
    const { sheet, globals } = two();
    sheet.protect().setDescription('first').setWarningOnly(true);
    expect(sheet.protect().getDescription()).toBe('first');
    expect(sheet.getProtections(globals.SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    expect(sheet.getProtections(globals.SpreadsheetApp.ProtectionType.RANGE)).toHaveLength(2);
  });

  test('each has user properties of their own', () => {
    const { globals, as } = two();
    const mine = () => globals.PropertiesService.getUserProperties();
    as('ann');
    mine().setProperty('name', 'Ann');
    as('ben');
    expect(mine().getProperty('name')).toBeNull();
    as('ann');
    expect(mine().getProperty('name')).toBe('Ann');
  });
});

describe('a filter', () => {
  const filtered = () => {
    const { globals, sheet } = script();
    sheet.getRange('A1:B4').setValues([
      ['k', 'v'],
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(1, globals.SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
    return { sheet, filter };
  };
  const hidden = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByFilter(row));

  test('hides rows that are written, inserted and deleted all the same', () => {
    const { sheet, filter } = filtered();
    expect(hidden(sheet)).toEqual([2, 4]);
    sheet.getRange('B2:B4').setValues([[10], [20], [30]]);
    expect(sheet.getRange('B2:B4').getValues().flat()).toEqual([10, 20, 30]);
    sheet.insertRowsBefore(3, 1);
    expect(hidden(sheet)).toEqual([2, 5]);
    expect(filter.getRange().getA1Notation()).toBe('A1:B5');
    sheet.deleteRow(2);
    expect(hidden(sheet)).toEqual([4]);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B4');
    filter.remove();
    expect([sheet.getFilter(), hidden(sheet)]).toEqual([null, []]);
  });

  test('there is one a sheet, and none over cells that are merged downwards', () => {
    const { sheet } = filtered();
    expect(() => sheet.getRange('D1:D9').createFilter()).toThrow('already has a filter');
    expect(() => sheet.getRange('A2:A3').merge()).toThrow('has a filter');
    sheet.getFilter()?.remove();
    sheet.getRange('A2:A3').merge();
    expect(() => sheet.getRange('A1:B4').createFilter()).toThrow('vertical merges');
  });
});

test.each([null, undefined])('a number format of %s is refused', (nothing) => {
  const { sheet } = script();
  const range = sheet.getRange('A1:B1');
  expect(() => range.setNumberFormat(nothing as unknown as string)).toThrow('setNumberFormat');
  expect(() => range.setNumberFormats([['0', nothing as unknown as string]])).toThrow('setNumberFormats');
});

test.each([
  ['setFontWeight', 'bolder'],
  ['setFontStyle', 'oblique'],
  ['setFontLine', 'overline'],
  ['setHorizontalAlignment', 'middle'],
  ['setVerticalAlignment', 'center'],
  ['setWrapStrategy', 'FOLD'],
] as const)('%s knows no %s', (method, value) => {
  const { sheet } = script();
  const range = sheet.getRange('A1');
  const set = (range[method] as (value: string | null) => unknown).bind(range);
  expect(() => set(value)).toThrow(`Invalid argument: ${value}`);
  set(null);
});

test('an option that no chart has, and a method that is not there, fail loudly', () => {
  const { sheet } = script();
  const chart = sheet.newChart().asLineChart().setOption('vAxis.title', 'AUD').setOption('curveType', 'function');
  expect(() => chart.setOption('colour', 'red')).toThrow('A chart has no option colour.');
  expect(() => chart.setChartType('RADAR' as unknown as GoogleAppsScript.Charts.ChartType)).toThrow(
    'no charts of the type',
  );
  expect(() => (chart as unknown as { asRadarChart(): void }).asRadarChart()).toThrow(
    'asRadarChart is not implemented',
  );
});

describe('formulas in a German file', () => {
  test.each([
    ['as typed', '=SUM(A1;1,5)'],
    ['in English', '=SUM(A1,1.5)'],
  ] as const)('read %s', (way, formula) => {
    const { workbook, sheet } = script({ locale: 'de_DE' });
    const cell = sheet.getRange('B1').setFormula('=SUM(A1;1,5)');
    workbook.host.formulasRead = way;
    expect(cell.getFormula()).toBe(formula);
    expect(cell.getFormulaR1C1()).toBe(formula.replace('A1', 'RC[-1]'));
  });

  test.each(['as typed', 'in English'] as const)('are copied whole where they read %s', (way) => {
    const { workbook, sheet } = script({ locale: 'de_DE' });
    workbook.host.formulasRead = way;
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    sheet.getRange('B1').setFormula('=SUM(A1;$A$1;1,5)').setNote('why');
    sheet.getRange('B1').copyTo(sheet.getRange('B2:B4'));
    expect(sheet.getRange('B2:B4').getValues().flat()).toEqual([4.5, 5.5, 6.5]);
    expect(sheet.getRange('B4').getNote()).toBe('why');
  });
});
