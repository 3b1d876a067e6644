import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

const january = [reported('1-1', '1-31', 1234.56)];
const large = [reported('1-1', '1-31', 12345.6)];

it.each([
  ['19 % of Germany', 14691.26, 2345.66],
  ['21 % of Spain', 14938.18, 2592.58],
  ['8.1 % of Switzerland', 13345.59, 999.99],
])('knows an invoice with its tax by the rate: %s', (_, amount, tax) => {
  expect(told(large, [booked('1-31', amount)])).toEqual([
    `Google Ads 1: 12345.60, tax ${tax.toFixed(2)}, ${amount.toFixed(2)}`,
  ]);
});

it('takes the tax of a column off an amount that has it', () => {
  expect(told(january, [booked('1-31', 1469.13, { tax: 234.57 })])).toEqual([
    'Google Ads 1: 1234.56, tax 234.57, 1469.13',
  ]);
});

it('takes nothing off an amount that has it not', () => {
  expect(told(january, [booked('1-31', 1234.56, { tax: 234.57 })])).toEqual(['Google Ads 1: 1234.56, 1234.56']);
});

it('takes a line for the tax alone', () => {
  const lines = [booked('1-31', 1234.56, { reference: 'G-1' }), booked('1-31', 234.57, { text: 'USt 19 %' })];
  expect(told(january, lines)).toEqual(['Google Ads 1: 1234.56, tax 234.57, 1469.13']);
});

it('adds the tax of a column to sales that are booked without', () => {
  const lines = [booked('1-31', 1037.45, { tax: 197.11, channel: 'Google Ads' })];
  expect(told(january, lines, { side: 'revenue' })).toEqual(['Google Ads 1: 1234.56, tax -197.11, 1037.45']);
});

it('takes no rate that nobody has', () => {
  expect(told(january, [booked('1-31', 1410.1)])).toEqual([
    'Google Ads 1: 1234.56, unexplained 175.54, 1410.10, does not tie',
  ]);
});

it('says the rate where a small amount may have it by chance, and ties where a second month has it too', () => {
  const rows = [reported('1-1', '1-31', 351.2), reported('2-1', '2-28', 413.7)];
  expect(told(rows, [booked('1-31', 417.93), booked('2-28', 413.7)])).toEqual([
    'Google Ads 1: 351.20, tax 66.73, 417.93, does not tie',
    'Google Ads 2: 413.70, 413.70',
  ]);
  expect(told(rows, [booked('1-31', 417.93), booked('2-28', 492.3)])).toEqual([
    'Google Ads 1: 351.20, tax 66.73, 417.93',
    'Google Ads 2: 413.70, tax 78.60, 492.30',
  ]);
});

it('takes no rate where one of many small lines would have one by chance', () => {
  const lines = [16.7, 21.35, 18.4, 25.9, 29.15, 23.05].map((amount, at) => booked(`1-${at * 4 + 2}`, amount));
  expect(told([reported('1-1', '1-31', 134.55 - 2.67)], lines)).toEqual([
    'Google Ads 1: 131.88, unexplained 2.67, 134.55, does not tie',
  ]);
});
