import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, cell, type Formula, join, op, range, term, when, wholeColumn } from '../../src/workbook/formula.ts';
import { printFormula } from '../../src/workbook/print-formula.ts';

const rows: Record<string, number> = { jan: 4, total: 9 };
const print = (formula: Formula, separator: ';' | ',' = ';') =>
  printFormula(formula, {
    separator,
    tab: 'kpi',
    tabName: (tab) => ({ kpi: 'KPI', data: "Campaign's Data" })[tab] ?? tab,
    rowOf: (_, row) => rows[row] ?? 0,
  });

describe('printing a formula', () => {
  it.each<[string, Formula, string]>([
    ['a cell of its own tab without the tab', cell('kpi', 'jan', 28), '=AB4'],
    ['a cell of another tab with its quoted name', cell('data', 'total', 1), "='Campaign''s Data'!A9"],
    ['a range', range({ tab: 'kpi', row: 'jan', column: 2 }, { tab: 'kpi', row: 'total', column: 2 }), '=B4:B9'],
    ['a whole column, which every spreadsheet understands', wholeColumn('data', 8), "='Campaign''s Data'!$H:$H"],
    ['text with its quotes doubled', term('say "so"'), '="say ""so"""'],
    ['brackets only where they change the meaning', op(op(1, '+', 2), '*', op(3, '*', 4)), '=(1+2)*(3*4)'],
    ['a subtraction of a subtraction', op(1, '-', op(2, '-', 3)), '=1-(2-3)'],
    ['a decimal as whole numbers divided, since a decimal point is not read everywhere', term(0.025), '=25/1000'],
    ['a decimal inside a product', op(2, '*', 0.5), '=2*(5/10)'],
    ['a negative number', op(1, '-', -2), '=1-(-2)'],
    ['a number too large for a plain print', term(1e21), '=1000000000000000000000'],
    ['an IF with both branches', when(op(1, '=', 1), 'yes', 'no'), '=IF(1=1;"yes";"no")'],
    ['text joined around a number', join('a', 1, 'b'), '="a"&1&"b"'],
  ])('writes %s', (_, formula, expected) => {
    expect(print(formula)).toBe(expected);
  });

  it('separates arguments with commas for an xlsx file', () => {
    expect(print(call('SUM', 1, 2), ',')).toBe('=SUM(1,2)');
  });

  it('refuses numbers that no cell can hold', () => {
    expect(() => print(term(Number.NaN))).toThrow('finite');
  });

  it('never prints a decimal point, and means the same number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e15, max: 1e15 }).filter((value) => value === 0 || Math.abs(value) > 1e-12),
        (value) => {
          const text = print(term(value)).slice(1);
          expect(text).not.toContain('.');
          const [, sign, top = '', bottom = '1'] =
            /^\(?(-?)(\d+)(?:\/(\d+))?\)?$/.exec(text.replaceAll(/[()]/g, '')) ?? [];
          const printed = (sign ? -1 : 1) * (Number(top) / Number(bottom));
          expect(Math.abs(printed - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-15);
        },
      ),
    );
  });
});
