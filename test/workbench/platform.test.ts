import { describe, expect, test } from 'vitest';
import { script } from './script.ts';

// Behaviours of the live service that a bundle may rely on, in the order in which they were written down.
describe('the workbench behaves as Google Sheets does', () => {
  test('1. insertSheet counts from 0, getIndex from 1, and a new sheet has 1000 rows and 26 columns', () => {
    const { spreadsheet } = script();
    const first = spreadsheet.insertSheet('First', 0);
    const last = spreadsheet.insertSheet('Last', 2);
    expect([first.getIndex(), last.getIndex()]).toEqual([1, 3]);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['First', 'Data', 'Last']);
    expect([first.getMaxRows(), first.getMaxColumns()]).toEqual([1000, 26]);
  });

  test('2. an empty sheet has no last row, and its data range is one empty cell', () => {
    const { sheet } = script();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  test.each([
    ['C5:B2', 'B2:C5'],
    ['$aa$11', 'AA11'],
    ['b2', 'B2'],
    ['A:A', 'A1:A1000'],
    ['2:3', 'A2:AA3'],
    ['A998:A', 'A998:A1000'],
    ['Data!C3', 'C3'],
    ["'Data'!$A$1:$B$2", 'A1:B2'],
  ])('3. the range %s is %s', (written, is) => {
    const { sheet } = script();
    sheet.insertColumnAfter(26);
    expect(sheet.getRange(written).getA1Notation()).toBe(is);
  });

  test.each(['', 'A', 'A1B', '1', 'No tab!A1', 'A1:', '=A1'])('3. the range %j is not found', (written) => {
    const { sheet } = script();
    expect(() => sheet.getRange(written)).toThrow('Range not found');
  });

  test('4. a range that starts too early or has no rows is refused in words', () => {
    const { sheet } = script();
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(2, 1, 0, 3)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(2, 1, 3, 0)).toThrow('The number of columns in the range must be at least 1.');
  });

  test('5. a range past the end of the sheet is refused until the sheet has grown', () => {
    const { sheet } = script();
    const message = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1000, 1, 2, 1)).toThrow(message);
    expect(() => sheet.getRange(1, 27)).toThrow(message);
    sheet.insertRowsAfter(1000, 1).insertColumnsAfter(26, 1);
    expect(sheet.getRange(1000, 27, 2, 1).getA1Notation()).toBe('AA1000:AA1001');
  });

  test('6. values of another shape than their range are refused with both counts', () => {
    const { sheet } = script();
    expect(() => sheet.getRange(1, 1, 526, 1).setValues([['x']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    );
    expect(() => sheet.getRange(1, 1, 1, 2).setValues([['x']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('7. two sheets cannot have the same name, in any case of its letters', () => {
    const { spreadsheet, sheet } = script();
    const message = 'A sheet with the name "DATA" already exists. Please enter another name.';
    expect(() => spreadsheet.insertSheet('DATA')).toThrow(message);
    const other = spreadsheet.insertSheet('Other');
    expect(() => other.setName('DATA')).toThrow(message);
    expect(sheet.setName('data').getName()).toBe('data');
  });

  test('8. the last sheet cannot be removed', () => {
    const { spreadsheet, sheet } = script();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  test('9. a sheet that is not there is null', () => {
    expect(script().spreadsheet.getSheetByName('None')).toBeNull();
  });

  test.each([null, undefined, ''])('10. writing %s clears the cell', (nothing) => {
    const { sheet } = script();
    const cell = sheet.getRange('A1').setValue(7);
    cell.setValue(nothing);
    expect([cell.getValue(), cell.isBlank(), sheet.getLastRow()]).toEqual(['', true, 0]);
  });

  test('11. clear keeps notes and validations, clearContent keeps formats', () => {
    const { sheet, globals } = script();
    const rule = globals.SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    const cell = sheet.getRange('A1').setValue('a').setNote('why').setDataValidation(rule).setFontWeight('bold');
    cell.clearContent();
    expect([cell.getValue(), cell.getFontWeight()]).toEqual(['', 'bold']);
    cell.clear();
    expect([cell.getFontWeight(), cell.getNote()]).toEqual(['normal', 'why']);
    expect(cell.getDataValidation()?.getCriteriaValues()).toEqual([['a', 'b']]);
  });

  test('12. a number in a cell with a date format reads back as a Date', () => {
    const { sheet } = script();
    const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46023);
    expect(cell.getValue()).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(cell.setNumberFormat('0').getValue()).toBe(46023);
  });

  test('14. setConditionalFormatRules replaces all rules of the sheet', () => {
    const { sheet, globals } = script();
    const rule = (text: string) =>
      globals.SpreadsheetApp.newConditionalFormatRule()
        .whenTextContains(text)
        .setFontColor('#d55e00')
        .setRanges([sheet.getRange('A1:B2')])
        .build();
    sheet.setConditionalFormatRules([rule('a'), rule('b')]);
    sheet.setConditionalFormatRules([rule('c')]);
    const rules = sheet.getConditionalFormatRules();
    expect(rules.map((each) => each.getBooleanCondition()?.getCriteriaValues())).toEqual([['c']]);
    expect(rules[0]?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B2']);
  });

  test('14. charts are inserted, listed, updated and removed', () => {
    const { sheet } = script();
    const chart = sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 5, 6).build();
    expect(sheet.getCharts()).toHaveLength(0);
    sheet.insertChart(chart);
    const [inserted] = sheet.getCharts();
    expect(inserted?.getContainerInfo().getAnchorColumn()).toBe(4);
    sheet.updateChart(inserted!.modify().setOption('title', 'New').build());
    expect(sheet.getCharts()[0]?.getOptions().get('title')).toBe('New');
    sheet.removeChart(sheet.getCharts()[0]!);
    expect(sheet.getCharts()).toHaveLength(0);
  });

  test('15. a protection that only warns has no editors', () => {
    const { sheet, globals } = script();
    const protection = sheet.protect().setDescription('ours').setWarningOnly(true);
    expect(protection.getEditors()).toEqual([]);
    const kept = sheet.getProtections(globals.SpreadsheetApp.ProtectionType.SHEET);
    expect(kept.map((each) => [each.getDescription(), each.isWarningOnly()])).toEqual([['ours', true]]);
    kept[0]?.remove();
    expect(sheet.getProtections(globals.SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
  });

  test('16. developer metadata goes on a sheet, a row or a column, and on no other range', () => {
    const { sheet, spreadsheet } = script();
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('ours')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. ' +
        'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
    sheet.getRange('B:B').addDeveloperMetadata('column', 'cost');
    sheet.addDeveloperMetadata('tab', 'kpi');
    spreadsheet.addDeveloperMetadata('file', '1');
    const read = (list: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) =>
      list.map((each) => [each.getKey(), each.getValue()]);
    expect(read(sheet.getDeveloperMetadata())).toEqual([['tab', 'kpi']]);
    expect(read(spreadsheet.getDeveloperMetadata())).toEqual([['file', '1']]);
    sheet.insertColumnBefore(1);
    expect(read(sheet.getRange('C:C').getDeveloperMetadata())).toEqual([['column', 'cost']]);
  });

  test('16. a finder finds metadata by key wherever they are, and tells the sheet', () => {
    const { sheet, spreadsheet } = script();
    const other = spreadsheet.insertSheet('Other');
    sheet.addDeveloperMetadata('tab', 'kpi');
    other.addDeveloperMetadata('tab', 'report').addDeveloperMetadata('else', '1');
    const find = (scope: Pick<typeof sheet, 'createDeveloperMetadataFinder'>) =>
      scope
        .createDeveloperMetadataFinder()
        .withKey('tab')
        .find()
        .map((each) => [each.getLocation().getSheet()?.getName(), each.getValue()]);
    expect(find(spreadsheet)).toEqual([
      ['Data', 'kpi'],
      ['Other', 'report'],
    ]);
    expect(find(other)).toEqual([['Other', 'report']]);
  });

  test('17. tryLock answers false where another execution holds the lock', () => {
    const { workbook, globals } = script();
    const lock = globals.LockService.getDocumentLock();
    workbook.lock.heldBy = {};
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([false, false]);
    expect(() => lock.waitLock(10)).toThrow('Lock timeout');
    workbook.lock.heldBy = undefined;
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([true, true]);
    lock.releaseLock();
    expect(workbook.lock.heldBy).toBeUndefined();
  });

  test('17. the lock is of the run that took it', () => {
    const { workbook, globals } = script();
    workbook.setFunctions({ take: () => globals.LockService.getDocumentLock().tryLock(10) });
    expect(workbook.scriptRun('take')).toBe(true);
    expect(workbook.scriptRun('take')).toBe(false);
  });

  test('18. writes are held back until a formula is read', () => {
    const { workbook, sheet } = script();
    for (let row = 1; row <= 50; row++) sheet.getRange(row, 1).setValue(row);
    sheet.getRange('B1').setFormula('=SUM(A1:A50)');
    expect(workbook.engine.runs()).toBe(0);
    expect(sheet.getRange('B1').getValue()).toBe(1275);
    expect(sheet.getRange('B1:C3').getValues()).toEqual([[1275, '', ''].slice(0, 2), ['', ''], ['', '']]);
    expect(workbook.engine.runs()).toBe(1);
    sheet.getRange('A1').setValue(1001);
    expect(sheet.getRange('B1').getValue()).toBe(2275);
    expect(workbook.engine.runs()).toBe(2);
  });
});
