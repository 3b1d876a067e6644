import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

it('knows sales that are booked without their tax', () => {
  const rows = [reported('1-1', '1-31', 5950.85)];
  const lines = [booked('1-31', 5000.71, { channel: 'Google Ads' })];
  expect(told(rows, lines, { side: 'revenue' })).toEqual(['Google Ads 1: 5950.85, gross-or-net -950.14, 5000.71']);
});

it('knows media that is booked less the commission of an agency', () => {
  const rows = [reported('1-1', '1-31', 8123.4)];
  expect(told(rows, [booked('1-31', 6904.89, { text: 'Google Ads, net of agency commission' })])).toEqual([
    'Google Ads 1: 8123.40, gross-or-net -1218.51, 6904.89',
  ]);
});
