import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

const january = [reported('1-1', '1-31', 1234.56)];

it('takes the fee of an agency, on its own line', () => {
  expect(told(january, [booked('1-31', 1234.56), booked('1-31', 185.18, { text: 'Agency fee 15 %' })])).toEqual([
    'Google Ads 1: 1234.56, fees 185.18, 1419.74',
  ]);
});

it('takes the fee of a column off a payment', () => {
  const lines = [booked('1-31', 1198.46, { fee: 36.1, channel: 'Google Ads' })];
  expect(told(january, lines, { side: 'revenue' })).toEqual(['Google Ads 1: 1234.56, fees -36.10, 1198.46']);
});

it('knows what a provider of payments keeps, and ties where two months show it', () => {
  const kept = (amount: number): number => Number((amount * (1 - 0.029) - 0.3).toFixed(2));
  const rows = [...january, reported('2-1', '2-28', 987.65)];
  const lines = [booked('1-31', kept(1234.56)), booked('2-28', kept(987.65))];
  expect(told(rows, lines, { side: 'revenue' })).toEqual([
    'Google Ads 1: 1234.56, fees -36.10, 1198.46',
    'Google Ads 2: 987.65, fees -28.94, 958.71',
  ]);
  expect(told(january, lines.slice(0, 1), { side: 'revenue' })).toEqual([
    'Google Ads 1: 1234.56, fees -36.10, 1198.46, does not tie',
  ]);
});
