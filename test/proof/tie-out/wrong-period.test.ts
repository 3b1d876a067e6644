import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

const months = [reported('1-1', '1-31', 1000.1), reported('2-1', '2-28', 1250.2), reported('3-1', '3-31', 1400.3)];

it('moves an invoice booked in the middle of another month', () => {
  expect(told(months, [booked('3-17', 1000.1), booked('2-28', 1250.2), booked('3-31', 1400.3)])).toEqual([
    'Google Ads 1: 1000.10, wrong-period -1000.10, 0.00',
    'Google Ads 2: 1250.20, 1250.20',
    'Google Ads 3: 1400.30, wrong-period 1000.10, 2400.40',
  ]);
});

it('reads the month that the text names, though the amount is of no month', () => {
  const rows = [...months, reported('1-1', '1-31', 200, { campaign: 'Video' })];
  const lines = [
    booked('3-17', 1000.1, { text: 'Rechnung Januar 2025' }),
    booked('1-31', 200),
    booked('2-28', 1250.2),
    booked('3-31', 1400.3),
  ];
  expect(told(rows, lines)).toEqual([
    'Google Ads 1: 1200.10, wrong-period -1000.10, 200.00',
    'Google Ads 2: 1250.20, 1250.20',
    'Google Ads 3: 1400.30, wrong-period 1000.10, 2400.40',
  ]);
});

it('leaves open what no line shows, though two months miss about the same', () => {
  expect(told(months, [booked('1-31', 700.1), booked('2-28', 1250.2), booked('3-31', 1695.3)])).toEqual([
    'Google Ads 1: 1000.10, unexplained -300.00, 700.10, does not tie',
    'Google Ads 2: 1250.20, 1250.20',
    'Google Ads 3: 1400.30, unexplained 295.00, 1695.30, does not tie',
  ]);
});
