import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/intake/campaign-rows.ts';
import { nearMiss } from '../../../src/intake/totals/near-miss.ts';

const none = Number.NaN;
/** The last row may be the sum of the others. */
const missOf = (columns: Readonly<Partial<Record<Measure, readonly number[]>>>) => {
  const amounts = Object.entries(columns).map(([measure, values]) => ({
    measure: measure as Measure,
    values: Float64Array.from(values),
  }));
  const length = amounts[0]!.values.length;
  const of = Array.from({ length: length - 1 }, (_, row) => row);
  const miss = nearMiss(amounts, { row: length - 1, of });
  return miss && [miss.measure, Math.round(miss.difference * 100) / 100];
};

describe('what a row misses of the sum of others', () => {
  test.each([
    ['the only money', { cost: [10, 20, 30.5] }, ['cost', 0.5]],
    [
      'the money that is near, where the first is not',
      { cost: [4275.59, 0, none], revenue: [60, 40, 99] },
      ['revenue', -1],
    ],
    ['and where the first is far away', { cost: [500, 20, 30], revenue: [60, 40, 99] }, ['revenue', -1]],
    [
      'the money that differs, where the first is equal',
      { cost: [10, 20, 30], revenue: [60, 40, 98] },
      ['revenue', -2],
    ],
    ['the money that differs most', { cost: [10, 20, 30.1], revenue: [60, 40, 98] }, ['revenue', -2]],
    ['counts, where all money is equal', { cost: [10, 20, 30], clicks: [300, 404, 701] }, ['clicks', -3]],
    ['nothing, where all is equal', { cost: [3, 3], clicks: [20, 20] }, ['cost', 0]],
    ['the nearest of those that are far', { cost: [500, 20, 30], revenue: [60, 40, 80] }, ['revenue', -20]],
  ] as const)('is measured in %s', (_, columns, expected) => {
    expect(missOf(columns)).toEqual(expected);
  });

  test('cannot be said of a row without amounts', () => {
    expect(missOf({ cost: [10, 20, none] })).toBe(null);
  });
});
