import { expect, it } from 'vitest';
import { cac } from '../../src/metrics/cac.ts';
import { cacPayback } from '../../src/metrics/cac-payback.ts';
import { explain } from '../../src/metrics/explain.ts';
import { input, minus, per, plus, times } from '../../src/metrics/expression.ts';
import { inWords } from '../../src/metrics/in-words.ts';
import { mroi } from '../../src/metrics/mroi.ts';
import { roi } from '../../src/metrics/roi.ts';
import { withDefaults } from '../../src/metrics/with-defaults.ts';

const [a, b, c] = ['a', 'b', 'c'].map((name) => input({ name, unit: 'money', says: 'Any.' })) as [
  ReturnType<typeof input>,
  ReturnType<typeof input>,
  ReturnType<typeof input>,
];

const nothing = input({ name: 'nothing', unit: 'money', says: 'Any.', default: 0 });

it.each([
  ['(revenue × margin − cost) ÷ cost', roi.value],
  ['(revenue − cost) ÷ cost', withDefaults(roi.value)],
  ['(revenue × margin − cost) ÷ cost', withDefaults(roi.value, (name) => name === 'margin')],
  ['cost ÷ new customers', withDefaults(cac.value)],
  ['cac ÷ monthly revenue', withDefaults(cacPayback.value)],
  ['added contribution ÷ added cost − 1', mroi.value],
  ['a − (b − c)', minus(a, minus(b, c))],
  ['a ÷ (b ÷ c)', per(a, per(b, c))],
  ['a ÷ b ÷ c', per(per(a, b), c)],
  ['a − −3', minus(a, -3)],
  ['a', withDefaults(plus(nothing, minus(a, nothing)))],
  ['0 − a', withDefaults(minus(nothing, a))],
  ['a × 0', withDefaults(times(a, nothing))],
])('writes %s', (words, expression) => {
  expect(inWords(expression)).toBe(words);
});

it('writes an expression with numbers in it', () => {
  const numbers: Record<string, string> = { revenue: '25,000', cost: '10,000' };
  expect(inWords(withDefaults(roi.value), ({ name }) => numbers[name] ?? name)).toBe('(25,000 − 10,000) ÷ 10,000');
});

it.each([
  [roi, { revenue: 300, cost: 200 }, undefined],
  [roi, { revenue: 300, cost: 0 }, 'cost is 0, so there is no return on it'],
  [roi, { revenue: 300, cost: -5 }, 'cost is below 0, so there is no return on it'],
  [roi, { revenue: undefined, cost: 0 }, 'revenue is missing'],
  [roi, {}, 'revenue and cost are missing'],
  [roi, { revenue: 300, cost: 200, margin: undefined }, 'margin is missing'],
  [roi, { revenue: 1e300, cost: 1e-300 }, 'the numbers are too large to compute with'],
  [cac, { cost: 300, newCustomers: 0 }, 'new customers is 0, so there is no cost per customer'],
  [
    cacPayback,
    { cac: 300, monthlyRevenue: 50, margin: 0 },
    'monthly revenue × margin is 0, so the cost is never paid back',
  ],
  [cacPayback, { cac: 300, monthlyRevenue: 0 }, 'monthly revenue is 0, so the cost is never paid back'],
] as const)('says why a metric has no value, %#', (metric, values, words) => {
  expect(explain(metric, values)).toBe(words);
});
