import { expect, test } from 'vitest';
import { shiftFormula } from '../../workbench/document/adapt-references.ts';
import { script } from './script.ts';

test.each([
  ['=SUM(A2:A5)', '=SUM(A2:A7)'],
  ['=SUM($A$4:$A$5)', '=SUM($A$6:$A$7)'],
  ['=A2+A3+A4', '=A2+A5+A6'],
  ['=SUM(A:A)', '=SUM(A:A)'],
  ['=SUM(A2:A)', '=SUM(A2:A)'],
  ['=SUM(A5:A)', '=SUM(A7:A)'],
  ['=SUM(2:5)', '=SUM(2:7)'],
  ['=SUM(\'Other tab\'!A4)&"A4"', '=SUM(\'Other tab\'!A4)&"A4"'],
  ['=LOG10(A4)+Data!B9', '=LOG10(A6)+Data!B11'],
])('two rows inserted before row 3: %s becomes %s', (before, after) => {
  expect(shiftFormula(before, 'Data', { sheet: 'Data', dimension: 'row', at: 2, count: 2 })).toBe(after);
});

test.each([
  ['=SUM(A2:A5)', '=SUM(A2:A3)'],
  ['=A3', '=#REF!'],
  ['=A2+A5', '=A2+A3'],
  ['=SUM(A3:A4)', '=SUM(#REF!)'],
  ['=SUM(A4:A9)', '=SUM(A3:A7)'],
])('rows 3 and 4 deleted: %s becomes %s', (before, after) => {
  expect(shiftFormula(before, 'Data', { sheet: 'Data', dimension: 'row', at: 2, count: -2 })).toBe(after);
});

test('what points at a sheet follows its cells from other sheets too', () => {
  const { workbook, spreadsheet, sheet } = script();
  const kpi = spreadsheet.insertSheet('KPI');
  sheet.getRange('B2:C4').setValues([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  sheet.getRange('B2').setNote('first').setFontWeight('bold');
  sheet.getRange('E2:F2').merge();
  kpi.getRange('A1').setFormula('=SUM(Data!C2:C4)');
  kpi.getRange('A2').setFormula('=Data!$C$4');
  kpi.insertChart(kpi.newChart().addRange(sheet.getRange('B2:C4')).setPosition(1, 1, 0, 0).build());
  sheet.insertRowsBefore(1, 3);
  sheet.insertColumnsAfter(1, 1);
  expect(kpi.getRange('A1:A2').getFormulas()).toEqual([['=SUM(Data!D5:D7)'], ['=Data!$D$7']]);
  expect(workbook.values('KPI')).toEqual([[6], [3]]);
  expect(kpi.getCharts()[0]?.getRanges()[0]?.getA1Notation()).toBe('C5:D7');
  expect([sheet.getRange('C5').getNote(), sheet.getRange('C5').getFontWeight()]).toEqual(['first', 'bold']);
  expect(
    sheet
      .getRange('F5')
      .getMergedRanges()
      .map((merged) => merged.getA1Notation()),
  ).toEqual(['F5:G5']);
  sheet.deleteRows(5, 1);
  expect(sheet.getRange('F5').isPartOfMerge()).toBe(false);
  expect(kpi.getRange('A1').getFormula()).toBe('=SUM(Data!D5:D6)');
  sheet.setName('Raw data');
  expect(kpi.getRange('A1').getFormula()).toBe("=SUM('Raw data'!D5:D6)");
  spreadsheet.deleteSheet(sheet);
  expect(kpi.getRange('A1').getFormula()).toBe('=SUM(#REF!)');
  expect(kpi.getRange('A1').getValue()).toBe('#REF!');
});

test('inserted rows and columns look like the one beside which they were inserted', () => {
  const { sheet } = script();
  sheet.getRange('A1:B1').setFontWeight('bold');
  sheet.getRange('A2:B2').setBackground('#eeeeee').setNumberFormat('0%');
  sheet.insertRowsAfter(1, 2);
  expect(sheet.getRange('A1:A4').getFontWeights().flat()).toEqual(['bold', 'bold', 'bold', 'normal']);
  sheet.insertRowsBefore(4, 1);
  expect(sheet.getRange('B3:B5').getBackgrounds().flat()).toEqual(['#ffffff', '#eeeeee', '#eeeeee']);
  sheet.insertColumnsAfter(2, 1);
  expect(sheet.getRange('C1:C5').getNumberFormats().flat().at(-1)).toBe('0%');
  sheet.insertRowsAfter(sheet.getMaxRows(), 3);
  expect(sheet.getMaxRows()).toBe(1006);
});
