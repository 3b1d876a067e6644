import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

const dollars = [reported('1-1', '1-31', 1000.5, { currency: 'USD' })];

it('converts both sides at the table’s rates', () => {
  expect(told(dollars, [booked('1-31', 1000.5, { currency: 'USD' })])).toEqual(['Google Ads 1: 920.46, 920.46']);
});

it('knows an amount that was not converted', () => {
  expect(told(dollars, [booked('1-31', 1000.5)])).toEqual(['Google Ads 1: 920.46, currency 80.04, 1000.50']);
});

it('takes a bank’s rate that the line names', () => {
  expect(told(dollars, [booked('1-31', 934.47, { text: 'GOOGLE ADS USD 1,000.50 @ 0.9340' })])).toEqual([
    'Google Ads 1: 920.46, currency 14.01, 934.47',
  ]);
});

it('takes a bank’s rate as likely where the currencies differ and no line names it, and does not tie', () => {
  expect(told(dollars, [booked('1-31', 934.47)])).toEqual([
    'Google Ads 1: 920.46, currency 14.01, 934.47, does not tie',
  ]);
});

it('has no figure for a currency without a rate', () => {
  const rows = [...dollars, reported('1-1', '1-31', 50, { currency: 'CHF' })];
  expect(told(rows, [booked('1-31', 1000.5, { currency: 'USD' })])).toEqual([
    'Google Ads 1: 920.46, 920.46, does not tie',
  ]);
});
