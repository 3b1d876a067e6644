import { expect, test } from 'vitest';
import { script } from './script.ts';

test.each([
  ['="say ""x"""', 'say "x"'],
  ['=""""', '"'],
  ['=""', ''],
  ['=LEN("\\")', 1],
  ['="a\\b"&"c"', 'a\\bc'],
  ['=LEN("""" & "\\")', 2],
  [`=COUNTIF('it"s'!A1:A2, "*""*")`, 1],
])('%s is %j', (formula, value) => {
  const { sheet, spreadsheet } = script();
  spreadsheet.insertSheet('it"s').getRange('A1').setValue('a "b"');
  expect(sheet.getRange('A1').setFormula(formula).getValue()).toBe(value);
  expect(sheet.getRange('A1').getFormula()).toBe(formula);
});
