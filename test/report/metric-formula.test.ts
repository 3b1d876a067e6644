import 'core-js/actual/object/group-by';
import { Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { evaluate, type Values } from '../../src/metrics/evaluate.ts';
import type { Expression } from '../../src/metrics/expression.ts';
import { input, per } from '../../src/metrics/expression.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { roi } from '../../src/metrics/roi.ts';
import { metricFormula } from '../../src/report/metric-formula.ts';
import { cell } from '../../src/workbook/formula.ts';
import { printFormula } from '../../src/workbook/print-formula.ts';
import { expressions, inputNames } from '../metrics/expressions.ts';

/** What stands in a cell and the number that it is, undefined for none. */
interface Content {
  readonly text: string;
  readonly is: number | undefined;
}

interface Case {
  readonly expression: Expression;
  /** By input; an input that is not named has no cell. */
  readonly cells: Readonly<Record<string, Content>>;
}

/** The formulas that the cases are lowered to, a row each, and what the spreadsheet computes from them. */
const computed = (cases: readonly Case[]): { formula: string; value: unknown }[] => {
  const sheet: Record<string, string> = {};
  const formulas = cases.map(({ expression, cells }, at) => {
    const names = Object.keys(cells);
    for (const [column, name] of names.entries()) {
      const text = cells[name]?.text;
      if (text) sheet[`${String.fromCharCode(65 + column)}${at + 1}`] = text;
    }
    const cellOf = (name: string) => (name in cells ? cell('s', `${at + 1}`, names.indexOf(name) + 1) : undefined);
    const formula = printFormula(metricFormula(expression, cellOf, 'n/a'), {
      separator: ',',
      tab: 's',
      tabName: (tab) => tab,
      rowOf: (_, row) => Number(row),
    });
    sheet[`Z${at + 1}`] = formula;
    return formula;
  });
  const model = new Model({
    version: '19.3.2',
    sheets: [{ id: 's', name: 'S', rowNumber: cases.length, cells: sheet }],
  });
  return formulas.map((formula, row) => ({
    formula,
    value: model.getters.getEvaluatedCell({ sheetId: 's', col: 25, row }).value,
  }));
};

const valuesOf = ({ cells }: Case): Values =>
  Object.fromEntries(Object.entries(cells).map(([name, { is }]) => [name, is]));

const number = (is: number): Content => ({ text: is.toFixed(9).replace(/\.?0+$/, ''), is });

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 1, max: 5000 }).map(number) },
  { weight: 4, arbitrary: fc.integer({ min: -300, max: 300_000 }).map((cents) => number(cents / 100)) },
  { weight: 2, arbitrary: fc.constant(number(0)) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: -1 }).map(number) },
  { weight: 1, arbitrary: fc.constantFrom(1e12, -1e12, 123_456_789_012_345).map(number) },
  { weight: 1, arbitrary: fc.constantFrom(1e-9, -1e-9).map(number) },
  { weight: 1, arbitrary: fc.constantFrom('', 'n/a', 'TRUE', "'5", '=1/0').map((text) => ({ text, is: undefined })) },
);

/** Spreadsheets take a residue such as 0.3-0.1-0.2 for 0 in a comparison, each below a limit of its own. */
const dividesByResidue = (node: Expression, values: Values): boolean => {
  if (node.kind === 'input' || node.kind === 'number') return false;
  const [left, right] = node.kind === 'per' ? [node.numerator, node.denominator] : [node.left, node.right];
  const size = node.kind === 'per' ? Math.abs(evaluate(right, values) ?? 0) : 0;
  return (size > 0 && size < 1e-12) || dividesByResidue(left, values) || dividesByResidue(right, values);
};

const cases: fc.Arbitrary<Case> = fc
  .tuple(expressions, fc.array(content, { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([expression, contents, bound]) => ({
    expression,
    cells: Object.fromEntries(inputNames.slice(0, bound ? 6 : 5).map((name, at) => [name, contents[at] ?? number(0)])),
  }))
  .filter((one) => !dividesByResidue(one.expression, valuesOf(one)));

const differences = (all: readonly Case[]) =>
  computed(all).flatMap(({ formula, value }, at) => {
    const one = all[at];
    const expected = one && (evaluate(one.expression, valuesOf(one)) ?? 'n/a');
    return Object.is(value, expected) || value === expected ? [] : [{ formula, value, expected, cells: one?.cells }];
  });

const dividesWithinADenominator = (node: Expression, within = false): boolean => {
  if (node.kind === 'input' || node.kind === 'number') return false;
  if (node.kind !== 'per') {
    return dividesWithinADenominator(node.left, within) || dividesWithinADenominator(node.right, within);
  }
  return (
    within || dividesWithinADenominator(node.numerator, within) || dividesWithinADenominator(node.denominator, true)
  );
};

// The spreadsheet engine prints how long it took.
beforeAll(() => {
  for (const level of ['debug', 'log'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});

describe('the formula of a metric', () => {
  it('computes what evaluate computes, whatever the expression and whatever is in the cells', () => {
    const seen = { nested: 0, nestedWithValue: 0 };
    fc.assert(
      fc.property(fc.array(cases, { minLength: 500, maxLength: 500, size: 'max' }), (batch) => {
        for (const one of batch) {
          if (!dividesWithinADenominator(one.expression)) continue;
          seen.nested += 1;
          if (evaluate(one.expression, valuesOf(one)) !== undefined) seen.nestedWithValue += 1;
        }
        expect(differences(batch)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
    // A generator that hardly ever nests a division would let a wrong guard live.
    expect(seen.nested).toBeGreaterThan(600);
    expect(seen.nestedWithValue).toBeGreaterThan(200);
  });

  it('gives the worked examples of every metric', () => {
    const examples = metrics.flatMap((metric) =>
      metric.examples.map(({ given }) => ({
        expression: metric.value,
        cells: Object.fromEntries(Object.entries(given).map(([name, is]) => [name, number(is)])),
      })),
    );
    expect(differences(examples)).toEqual([]);
  });

  it('is the formula that an analyst would write', () => {
    const three = { revenue: number(1), cost: number(1), margin: number(1) };
    const [a, b, c] = ['a', 'b', 'c'].map((name) => input({ name, unit: 'money', says: 'Any.' }));
    const nested = per(a ?? 1, per(b ?? 1, c ?? 1));
    expect(
      computed([
        { expression: roi.value, cells: { revenue: number(1), cost: number(1) } },
        { expression: roi.value, cells: three },
        { expression: nested, cells: { a: number(1), b: number(1), c: number(1) } },
        { expression: per(3, 4), cells: {} },
      ]).map(({ formula }) => formula),
    ).toEqual([
      '=IF(COUNT(A1,B1)<2,"n/a",IF(B1<=0,"n/a",(A1-B1)/B1))',
      '=IF(COUNT(A2,C2,B2)<3,"n/a",IF(B2<=0,"n/a",(A2*C2-B2)/B2))',
      '=IF(COUNT(A3,B3,C3)<3,"n/a",IF(C3<=0,"n/a",IF(B3/C3<=0,"n/a",A3/(B3/C3))))',
      '=3/4',
    ]);
  });

  it('says which input has no cell', () => {
    expect(() => metricFormula(roi.value, () => undefined, 'n/a')).toThrow('the metric needs a cell for revenue');
  });
});
