import { describe, expect, test } from 'vitest';
import { digitsOf, weigh } from '../../../src/intake/summaries/weigh.ts';

test.each([
  [0, 0],
  [5000, 1],
  [1200, 2],
  [1234.5, 5],
  [-0.07, 1],
  [1_000_000.01, 9],
])('%d has %d digits that say something', (amount, digits) => {
  expect(digitsOf(amount)).toBe(digits);
});

describe('amounts beside what others come to', () => {
  test('weigh by the digits that agree, and by the money that does', () => {
    const pairs = [
      { own: 1234.5, others: 1234.5 },
      { own: 1000, others: 1001 },
      { own: 700, others: 900 },
    ];
    expect(weigh(pairs)).toEqual({ total: 2934.5, equal: 1234.5, near: 2234.5, parts: 1, digits: 5, nearDigits: 6 });
  });

  test('an amount that comes again proves nothing new', () => {
    const pairs = [1, 2, 3].map(() => ({ own: 45.5, others: 45.5 }));
    expect(weigh(pairs)).toMatchObject({ parts: 1, digits: 3, equal: 136.5 });
  });
});
