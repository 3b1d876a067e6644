import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../../src/metrics/evaluate.ts';
import { input, minus, per, plus, times } from '../../src/metrics/expression.ts';
import { expressions, inputNames } from './expressions.ts';

const a = input({ name: 'a', unit: 'money', says: 'A.' });
const b = input({ name: 'b', unit: 'money', says: 'B.' });
const optional = input({ name: 'c', unit: 'percent', says: 'C.', default: 1 });

it.each([
  ['adds', plus(a, b), { a: 3, b: 2 }, 5],
  ['subtracts from left to right', minus(minus(a, b), 1), { a: 3, b: 2 }, 0],
  ['multiplies by a constant', times(1000, a), { a: 3 }, 3000],
  ['divides', per(a, b), { a: 3, b: 2 }, 1.5],
  ['has no value over zero', per(a, b), { a: 3, b: 0 }, undefined],
  ['has no value over minus zero', per(a, b), { a: 3, b: -0 }, undefined],
  ['has no value over a negative', per(a, b), { a: 3, b: -2 }, undefined],
  ['has no value over a quotient without one', per(1, per(a, b)), { a: 3, b: 0 }, undefined],
  ['has no value where an input is missing', plus(a, b), { a: 3, b: undefined }, undefined],
  ['has no value where an input is not named', plus(a, b), { a: 3 }, undefined],
  ['does not take a missing value for zero even where zero would cancel it', times(a, 0), { a: undefined }, undefined],
  ['takes the default of an input that is not named', times(a, optional), { a: 3 }, 3],
  ['does not take it for one that is named and missing', times(a, optional), { a: 3, c: undefined }, undefined],
  ['has no value where numbers overflow', times(a, a), { a: 1e200 }, undefined],
  ['has no value where a denominator overflows', per(1, times(a, a)), { a: 1e200 }, undefined],
] as const)('%s', (_, expression, values, expected) => {
  expect(evaluate(expression, values)).toBe(expected);
});

it('never answers NaN or infinity', () => {
  const value = fc.option(fc.double(), { nil: undefined });
  fc.assert(
    fc.property(expressions, fc.array(value, { minLength: 6, maxLength: 6 }), (expression, values) => {
      const answer = evaluate(expression, Object.fromEntries(inputNames.map((name, at) => [name, values[at]])));
      return answer === undefined || Number.isFinite(answer);
    }),
    { numRuns: 2000 },
  );
});
