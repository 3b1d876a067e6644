import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

it('knows an invoice booked with the wrong sign', () => {
  const rows = [reported('1-1', '1-31', 1234.56), reported('1-1', '1-31', 310.07, { campaign: 'Video' })];
  expect(told(rows, [booked('1-31', 1234.56), booked('1-31', -310.07)])).toEqual([
    'Google Ads 1: 1544.63, sign -620.14, 924.49',
  ]);
});

it('knows a credit booked as a cost', () => {
  const rows = [reported('1-1', '1-31', 1234.56), reported('1-20', '1-20', -75.5, { campaign: 'Credit' })];
  expect(told(rows, [booked('1-31', 1234.56), booked('1-31', 75.5)])).toEqual([
    'Google Ads 1: 1159.06, sign 151.00, 1310.06',
  ]);
});
