import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

it('takes a credit note that the platform does not know', () => {
  const lines = [
    booked('1-31', 1234.56),
    booked('1-31', -120.4, { text: 'Gutschrift Google Ireland', reference: 'GS-9' }),
  ];
  expect(told([reported('1-1', '1-31', 1234.56)], lines)).toEqual(['Google Ads 1: 1234.56, refunds -120.40, 1114.16']);
});

it('takes a credit note though something else is open as well', () => {
  const lines = [booked('1-31', 1190.11), booked('1-31', -120.4, { text: 'credit note' })];
  expect(told([reported('1-1', '1-31', 1234.56)], lines)).toEqual([
    'Google Ads 1: 1234.56, refunds -120.40, unexplained -44.45, 1069.71, does not tie',
  ]);
});

it('takes what a column says was given back', () => {
  const rows = [reported('1-5', '1-5', 80.5), reported('1-6', '1-6', 120.25)];
  const lines = [booked('1-5', 80.5), booked('1-6', 90.25, { refund: 30 })];
  expect(told(rows, lines, { side: 'revenue' })).toEqual(['Google Ads 1: 200.75, refunds -30.00, 170.75']);
});

it('takes nothing where the amount is before what was given back', () => {
  expect(told([reported('1-5', '1-5', 80.5)], [booked('1-5', 80.5, { refund: 30 })])).toEqual([
    'Google Ads 1: 80.50, 80.50',
  ]);
});

it('shows a line below zero that says nothing, and does not tie by it', () => {
  const lines = [
    booked('1-31', 1234.56, { text: 'Google Ireland' }),
    booked('1-31', -120.4, { text: '-', reference: '' }),
  ];
  const [line] = told([reported('1-1', '1-31', 1234.56)], lines);
  expect(line).toBe('Google Ads 1: 1234.56, refunds -120.40, 1114.16, does not tie');
});
