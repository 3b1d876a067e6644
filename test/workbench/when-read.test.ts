import { expect, test } from 'vitest';
import { EvaluationError } from '../../workbench/engine/o-spreadsheet.ts';
import { whenRead } from '../../workbench/engine/when-read.ts';
import { openWorkbook } from '../../workbench/open-workbook.ts';

test('a result is worked out once, and not before something reads it', () => {
  let computed = 0;
  const result = whenRead(() => ++computed);
  expect([result.message, computed]).toEqual([undefined, 0]);
  expect([result.value, result.value, computed]).toEqual([1, 1, 1]);
});

test('an error is a value with its words', () => {
  const result = whenRead(() => {
    throw new EvaluationError('of another size', '#N/A');
  });
  expect([result.value, result.message]).toEqual(['#N/A', 'of another size']);
});

test('what is no error of a formula is thrown', () => {
  const result = whenRead(() => {
    throw new TypeError('a mistake of ours');
  });
  expect(() => result.value).toThrow('a mistake of ours');
});

// [formula, value]
test.each([
  ['=IF(TRUE,1,SUMIFS(A1:A3,A1:A2,1))', 1],
  ['=IF(FALSE,1,SUMIFS(A1:A3,A1:A2,1))', '#VALUE!'],
  ['=SUMIFS(A1:A3,A1:A3,1/0)', '#DIV/0!'],
  ['=IFERROR(SUMIFS(A1:A3,A1:A2,1),"sizes")', 'sizes'],
  ['=IF(COUNTIFS(A1:A3,">1")=2,SUMIFS(A1:A3,A1:A3,">1"),0)*2', 10],
  ['=COUNTIF(A1:A3,2)&" of "&COUNTIF(A1:A3,"<>")', '1 of 3'],
  ['=ISERROR(SUMIF(A1:A3,NA()))', true],
  ['=ISNUMBER(SUMIF(A1:A3,">9"))', true],
])('%s is %j', (formula, value) => {
  const workbook = openWorkbook({ tabs: [{ name: 'Tab', cells: [[1, formula], [2], [3]] }] });
  expect(workbook.values('Tab')[0]?.[1]).toBe(value);
});
