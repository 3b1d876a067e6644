import { expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';
import { findProblems } from '../../src/problems/find-problems.ts';
import { planOfRows } from '../report/plan-fixtures.ts';

it.each<[string, object, string[]]>([
  [
    'USD',
    {},
    [
      '2 rows of the plan of Budget, USD 12.00, are in USD, and there is no rate to EUR. Enter in the settings what 1 USD is worth in EUR.',
    ],
  ],
  ['USD', { USD: 0.9 }, []],
  ['EUR', {}, []],
  ['', {}, []],
  [
    '$',
    {},
    [
      '2 rows of the plan of Budget, $ 12.00, are written with “$”, and nothing says that it is EUR. Choose the currency.',
    ],
  ],
])('a plan in %s with the rates %j', (currency, rates, messages) => {
  const june = { channel: 'A', from: '2026-06-01', to: '2026-06-30', currency };
  const plan = planOfRows([
    { ...june, cost: 5 },
    { ...june, cost: 7 },
  ]);
  const readings = [{ ...readTable({ name: 'Budget', cells: [] }), plan }];
  const problems = findProblems({ readings, rates: rates as Record<string, number>, currency: 'EUR' });
  expect(problems.filter(({ code }) => code === 'plan-no-rate').map(({ message }) => message)).toEqual(messages);
});
