import { describe, expect, test } from 'vitest';
import { script } from './script.ts';

describe('formulas in R1C1 notation', () => {
  test.each([
    ['=A1', '=R[-4]C[-2]'],
    ['=C5', '=RC'],
    ['=$A$1+A$1+$A1', '=R1C1+R1C[-2]+R[-4]C1'],
    ['=SUM(D6:E9)', '=SUM(R[1]C[1]:R[4]C[2])'],
    ['=SUM(C:C)', '=SUM(C:C)'],
    ['=SUM($A2:A)', '=SUM(R[-3]C1:C[-2])'],
    ['=SUM(4:$6)', '=SUM(R[-1]:R6)'],
    [`='Other tab'!B2&"R1C1"`, `='Other tab'!R[-3]C[-1]&"R1C1"`],
    ['=ROUND(C4,2)', '=ROUND(R[-1]C,2)'],
    ['', ''],
  ])('%s in C5 is %s', (a1, r1c1) => {
    const { sheet } = script();
    const cell = sheet.getRange('C5').setFormula(a1);
    expect(cell.getFormulaR1C1()).toBe(r1c1);
    expect(sheet.getRange('C5').setFormulaR1C1(r1c1).getFormula()).toBe(a1);
  });

  test('say the same of each cell that they are set in', () => {
    const { sheet } = script();
    sheet.getRange('B2:C3').setFormulaR1C1('=RC[-1]*R1C1');
    expect(sheet.getRange('B2:C3').getFormulas()).toEqual([
      ['=A2*$A$1', '=B2*$A$1'],
      ['=A3*$A$1', '=B3*$A$1'],
    ]);
    sheet.getRangeList(['A1', 'A7']).setFormulaR1C1('=R[-1]C');
    expect([sheet.getRange('A1').getFormula(), sheet.getRange('A7').getFormula()]).toEqual(['=#REF!', '=A6']);
  });

  test('are in the locale of the file', () => {
    const { sheet } = script({ locale: 'de_DE' });
    sheet.getRange('A1').setFormula('=ROUND(B2*1,5;0)');
    expect(sheet.getRange('A1').getFormulaR1C1()).toBe('=ROUND(R[1]C[1]*1,5;0)');
    expect(sheet.getRange('A5').setFormulaR1C1('=ROUND(R[1]C[1]*1,5;0)').getFormula()).toBe('=ROUND(B6*1,5;0)');
  });
});
