import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

it('knows lines in whole units', () => {
  const rows = [reported('1-1', '1-31', 1234.56), reported('1-1', '1-31', 310.27, { campaign: 'Video' })];
  expect(told(rows, [booked('1-31', 1235), booked('1-31', 310)])).toEqual([
    'Google Ads 1: 1544.83, rounding 0.17, 1545.00',
  ]);
});

it('knows the cents of many rows', () => {
  const rows = Array.from({ length: 9 }, (_, at) => reported(`1-${at + 1}`, `1-${at + 1}`, 10.0049 + at));
  expect(told(rows, [booked('1-31', 126)])).toEqual(['Google Ads 1: 126.04, rounding -0.04, 126.00']);
});

it('does not take more for rounding than each line can be off by', () => {
  expect(told([reported('1-1', '1-31', 1234.56)], [booked('1-31', 1236)])).toEqual([
    'Google Ads 1: 1234.56, unexplained 1.44, 1236.00, does not tie',
  ]);
});

it('knows lines in hundreds, one a month', () => {
  const rows = [reported('1-1', '1-31', 12_345.67), reported('2-1', '2-28', 20_481.2)];
  expect(told(rows, [booked('1-31', 12_300), booked('2-28', 20_500)])).toEqual([
    'Google Ads 1: 12345.67, rounding -45.67, 12300.00',
    'Google Ads 2: 20481.20, rounding 18.80, 20500.00',
  ]);
});
