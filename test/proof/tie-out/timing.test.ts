import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

const months = [reported('1-1', '1-31', 1000.1), reported('2-1', '2-28', 1250.2), reported('3-1', '3-31', 1400.3)];

it('moves an invoice dated in the first days of the next month to both ends', () => {
  const lines = [booked('2-3', 1000.1), booked('2-28', 1250.2), booked('3-31', 1400.3)];
  expect(told(months, lines)).toEqual([
    'Google Ads 1: 1000.10, timing -1000.10, 0.00',
    'Google Ads 2: 1250.20, timing 1000.10, 2250.30',
    'Google Ads 3: 1400.30, 1400.30',
  ]);
});

it('knows a vendor that always invoices afterwards, and that the last month has no invoice yet', () => {
  const lines = [booked('1-4', 777.77), booked('2-3', 1000.1), booked('3-4', 1250.2)];
  expect(told(months, lines)).toEqual([
    'Google Ads 1: 1000.10, timing -222.33, 777.77',
    'Google Ads 2: 1250.20, timing -250.10, 1000.10',
    'Google Ads 3: 1400.30, timing -150.10, 1250.20',
  ]);
});

it('reads the month in the text', () => {
  const lines = [
    booked('2-3', 1000.1, { text: 'Google Ads January 2025' }),
    booked('2-28', 1250.2),
    booked('4-2', 1400.3, { text: 'Leistungszeitraum 03/2025' }),
  ];
  expect(told(months, lines)).toEqual([
    'Google Ads 1: 1000.10, timing -1000.10, 0.00',
    'Google Ads 2: 1250.20, timing 1000.10, 2250.30',
    'Google Ads 3: 1400.30, timing -1400.30, 0.00',
    'Google Ads 4: 0.00, timing 1400.30, 1400.30',
  ]);
});

it('sees that the last days of a month are billed with the next', () => {
  const rows = ['1-29', '1-30', '1-31', '2-1', '2-2'].map((on, at) => reported(on, on, 100.11 + at * 3.07));
  expect(told(rows, [booked('1-30', 203.29), booked('2-28', 106.25 + 109.32 + 112.39)])).toEqual([
    'Google Ads 1: 309.54, timing -106.25, 203.29',
    'Google Ads 2: 221.71, timing 106.25, 327.96',
  ]);
});

it('carries on what a threshold leaves uncharged', () => {
  const rows = [reported('1-1', '1-31', 1130.4), reported('2-1', '2-28', 869.6)];
  const lines = ['1-12', '1-25', '2-4', '2-20'].map((on, at) => booked(on, 500, { reference: `GA-${at}7` }));
  expect(told(rows, lines)).toEqual([
    'Google Ads 1: 1130.40, timing -130.40, 1000.00',
    'Google Ads 2: 869.60, timing 130.40, 1000.00',
  ]);
});
