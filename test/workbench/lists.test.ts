import { expect, test } from 'vitest';
import { engineLists } from '../../workbench/engine/engine-lists.ts';
import { validationsXml } from '../../workbench/xlsx/validations-xml.ts';
import { script } from './script.ts';

/** A cell that offers the texts of another sheet. */
function withList() {
  const { workbook, spreadsheet, sheet, globals } = script();
  const texts = spreadsheet.insertSheet('The lists');
  texts.getRange('A2:A4').setValues([['a'], ['b'], ['c']]);
  const rule = globals.SpreadsheetApp.newDataValidation().requireValueInRange(texts.getRange('A2:A4'), true).build();
  sheet.getRange('B5').setDataValidation(rule);
  const data = workbook.document.sheets.find(({ name }) => name === sheet.getName())!;
  const offered = () => engineLists(workbook.document, data).map(({ ranges, criterion }) => [ranges, criterion.values]);
  return { texts, sheet, offered, inXlsx: () => validationsXml(workbook.host, data) };
}

test('a list offers the texts of its cells in the grid and in the .xlsx', () => {
  const { offered, inXlsx } = withList();
  expect(offered()).toEqual([[['B5'], ["'The lists'!A2:A4"]]]);
  expect(inXlsx()).toContain('sqref="B5"><formula1>\'The lists\'!$A$2:$A$4</formula1>');
});

test('a list follows its cells and the cell that it is in', () => {
  const { texts, sheet, offered, inXlsx } = withList();
  texts.insertRowsBefore(3, 2);
  sheet.insertRowsBefore(1, 1);
  expect(offered()).toEqual([[['B6'], ["'The lists'!A2:A6"]]]);
  expect(inXlsx()).toContain('$A$2:$A$6');
});

test('a list whose cells are deleted is gone', () => {
  const { texts, offered } = withList();
  texts.deleteRows(2, 3);
  expect(offered()).toEqual([]);
});
