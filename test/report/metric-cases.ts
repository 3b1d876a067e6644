import fc from 'fast-check';
import { evaluate, type Values } from '../../src/metrics/evaluate.ts';
import type { Expression } from '../../src/metrics/expression.ts';
import { metricFormula } from '../../src/report/metric-formula.ts';
import { cell } from '../../src/workbook/formula.ts';
import { printFormula } from '../../src/workbook/print-formula.ts';
import { expressions, inputNames } from '../metrics/expressions.ts';

/** What stands in a cell and the number that it is, undefined for none. */
export interface Content {
  readonly text: string;
  readonly is: number | undefined;
}

export interface MetricCase {
  readonly expression: Expression;
  /** By input, from column A on; an input that is not named has no cell. */
  readonly cells: Readonly<Record<string, Content>>;
}

/** The formula that a case is lowered to in a row of its own. */
export const formulaOf = ({ expression, cells }: MetricCase, row: number): string => {
  const names = Object.keys(cells);
  const cellOf = (name: string) => (name in cells ? cell('s', `${row}`, names.indexOf(name) + 1) : undefined);
  return printFormula(metricFormula(expression, cellOf, 'n/a'), {
    separator: ',',
    tab: 's',
    tabName: (tab) => tab,
    rowOf: (_, key) => Number(key),
  });
};

/** What the formula has to show. */
export const expectedOf = ({ expression, cells }: MetricCase): number | 'n/a' =>
  evaluate(expression, valuesOf(cells)) ?? 'n/a';

const valuesOf = (cells: MetricCase['cells']): Values =>
  Object.fromEntries(Object.entries(cells).map(([name, { is }]) => [name, is]));

export const number = (is: number): Content => ({ text: is.toFixed(9).replace(/\.?0+$/, ''), is });

const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 1, max: 5000 }).map(number) },
  { weight: 4, arbitrary: fc.integer({ min: -300, max: 300_000 }).map((cents) => number(cents / 100)) },
  { weight: 2, arbitrary: fc.constant(number(0)) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: -1 }).map(number) },
  { weight: 1, arbitrary: fc.constantFrom(1e12, -1e12, 123_456_789_012_345).map(number) },
  { weight: 1, arbitrary: fc.constantFrom(1e-9, -1e-9).map(number) },
  { weight: 1, arbitrary: fc.constantFrom('', 'n/a', 'TRUE', "'5", '=1/0').map((text) => ({ text, is: undefined })) },
);

/**
 * What rounding leaves of a sum that cancels, such as 0.3-0.1-0.2: spreadsheets take it for 0, each below a limit of its
 * own. So do their comparisons with any number that is next to 0.
 */
const leavesResidue = (node: Expression, values: Values): boolean => {
  if (node.kind === 'input' || node.kind === 'number') return false;
  const [left, right] = node.kind === 'per' ? [node.numerator, node.denominator] : [node.left, node.right];
  const size = (part: Expression) => Math.abs(evaluate(part, values) ?? 0);
  const [is, limit] =
    node.kind === 'per' ? [size(right), 1e-12] : [size(node), 1e-9 * Math.max(size(left), size(right))];
  if (node.kind !== 'times' && is > 0 && is < limit) return true;
  return leavesResidue(left, values) || leavesResidue(right, values);
};

/** Random expressions over cells that are zero, negative, huge, tiny, blank or no number. */
export const metricCases: fc.Arbitrary<MetricCase> = fc
  .tuple(expressions, fc.array(content, { minLength: 6, maxLength: 6 }), fc.boolean())
  .map(([expression, contents, bound]) => ({
    expression,
    cells: Object.fromEntries(inputNames.slice(0, bound ? 6 : 5).map((name, at) => [name, contents[at] ?? number(0)])),
  }))
  .filter((one) => !leavesResidue(one.expression, valuesOf(one.cells)));

export const dividesWithinADenominator = (node: Expression, within = false): boolean => {
  if (node.kind === 'input' || node.kind === 'number') return false;
  if (node.kind !== 'per') {
    return dividesWithinADenominator(node.left, within) || dividesWithinADenominator(node.right, within);
  }
  return (
    within || dividesWithinADenominator(node.numerator, within) || dividesWithinADenominator(node.denominator, true)
  );
};
