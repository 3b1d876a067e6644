import { expect, it } from 'vitest';
import { readText } from '../../src/functions/read-text.ts';

it.each([
  ['12', 12],
  ['-12.5', -12.5],
  ['−3', -3],
  ['1234,56', 1234.56],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1 234,5', 1234.5],
  ["CHF 1'234.50", 1234.5],
  ['1\u00a0234 €', 1234],
  ['$ 0.125', 0.125],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['1.234.567', 1_234_567],
  ['(1,250.00)', -1250],
  ['60 %', 0.6],
  ['12,5%', 0.125],
  ['US 5', undefined],
])('%s is %s', (text, value) => {
  const read = readText(text);
  if (value === undefined) expect(read).toBeUndefined();
  else expect(read).toBeCloseTo(value, 12);
});

it.each([
  ['1,234', [1234, 1.234]],
  ['€ -1.234', [-1234, -1.234]],
] as const)('%s may be two', (text, both) => {
  expect(readText(text)).toEqual(both);
});

it.each([
  '',
  ' ',
  'abc',
  '12 k',
  '1.2K',
  '0012',
  '2026-01-31',
  '31.01.2026',
  '12:30',
  '1,23,456',
  '1.2.3',
  '1 23',
  '(5',
  '5 apples',
  '--',
  '€',
])('%s is no number', (text) => {
  expect(readText(text)).toBeUndefined();
});
