import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

it('says what no invoice is for, and leaves an invoice open that no platform knows', () => {
  const rows = [reported('1-1', '1-31', 1234.56), reported('2-1', '2-28', 800.2)];
  const lines = [booked('2-28', 800.2), booked('2-28', 99, { channel: 'Radio Nord GmbH' })];
  expect(told(rows, lines)).toEqual([
    'Google Ads 1: 1234.56, missing -1234.56, 0.00',
    'Google Ads 2: 800.20, 800.20',
    'Radio Nord GmbH 2: 0.00, unexplained 99.00, 99.00, does not tie',
  ]);
});

it('finds the campaign that no invoice is for', () => {
  const rows = [
    reported('1-1', '1-31', 1234.56),
    reported('1-1', '1-31', 310.07, { campaign: 'Video' }),
    reported('1-1', '1-31', 480.9, { campaign: 'Shopping' }),
  ];
  expect(told(rows, [booked('1-31', 1234.56), booked('1-31', 480.9)])).toEqual([
    'Google Ads 1: 2025.53, missing -310.07, 1715.46',
  ]);
});

it('does not call a line that differs from its row two that are missing', () => {
  const rows = [reported('1-1', '1-31', 1234.56), reported('2-1', '2-28', 800.2)];
  expect(told(rows, [booked('1-31', 1207.33), booked('2-28', 800.2)])).toEqual([
    'Google Ads 1: 1234.56, unexplained -27.23, 1207.33, does not tie',
    'Google Ads 2: 800.20, 800.20',
  ]);
});
