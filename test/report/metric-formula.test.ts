import 'core-js/actual/object/group-by';
import { Model } from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { input, per } from '../../src/metrics/expression.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { roi } from '../../src/metrics/roi.ts';
import { metricFormula } from '../../src/report/metric-formula.ts';
import {
  dividesWithinADenominator,
  expectedOf,
  formulaOf,
  type MetricCase,
  metricCases,
  number,
} from './metric-cases.ts';

/** What o-spreadsheet computes, a row for each case. */
const computed = (cases: readonly MetricCase[]): readonly unknown[] => {
  const sheet: Record<string, string> = {};
  for (const [at, one] of cases.entries()) {
    for (const [column, { text }] of Object.values(one.cells).entries()) {
      if (text) sheet[`${String.fromCharCode(65 + column)}${at + 1}`] = text;
    }
    sheet[`Z${at + 1}`] = formulaOf(one, at + 1);
  }
  const model = new Model({
    version: '19.3.2',
    sheets: [{ id: 's', name: 'S', rowNumber: cases.length, cells: sheet }],
  });
  return cases.map((_, row) => model.getters.getEvaluatedCell({ sheetId: 's', col: 25, row }).value);
};

const differences = (cases: readonly MetricCase[]) => {
  const values = computed(cases);
  return cases.flatMap((one, at) => {
    const [is, shouldBe] = [values[at], expectedOf(one)];
    return is === shouldBe ? [] : [{ formula: formulaOf(one, at + 1), cells: one.cells, is, shouldBe }];
  });
};

// The spreadsheet engine prints how long it took.
beforeAll(() => {
  for (const level of ['debug', 'log'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});

describe('the formula of a metric', () => {
  it('computes what evaluate computes, whatever the expression and whatever is in the cells', () => {
    const seen = { nested: 0, nestedWithValue: 0 };
    fc.assert(
      fc.property(fc.array(metricCases, { minLength: 500, maxLength: 500, size: 'max' }), (batch) => {
        for (const one of batch) {
          if (!dividesWithinADenominator(one.expression)) continue;
          seen.nested += 1;
          if (expectedOf(one) !== 'n/a') seen.nestedWithValue += 1;
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
    const written: readonly MetricCase[] = [
      { expression: roi.value, cells: { revenue: number(1), cost: number(1) } },
      { expression: roi.value, cells: three },
      { expression: nested, cells: { a: number(1), b: number(1), c: number(1) } },
      { expression: per(3, 4), cells: {} },
    ];
    expect(written.map((one, at) => formulaOf(one, at + 1))).toEqual([
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
