import { expect, test } from 'vitest';
import { currencyOfSign, isCurrencyCode, readCurrency } from '../../../src/intake/columns/currencies.ts';

test.each([
  ['USD', 'USD'],
  [' usd ', 'USD'],
  ['€', 'EUR'],
  ['R$', 'BRL'],
  ['Rs.', '₨'],
  ['Rp', 'IDR'],
  ['zł', 'PLN'],
  ['ＵＳＤ', 'USD'],
  ['="EUR"', 'EUR'],
  ['ALL', 'ALL'],
  ['All', ''],
  ['US Dollar', 'USD'],
  ['Kronor', 'kr'],
  ['Doubloon', ''],
  ['$', '$'],
  ['¥', '¥'],
  ['kr', 'kr'],
  ['', ''],
  ['constructor', ''],
  [12, ''],
  [true, ''],
])('a currency cell %j is %j', (cell, expected) => {
  expect(readCurrency(cell)).toBe(expected);
});

test('a sign that several currencies share keeps its own name', () => {
  expect(currencyOfSign('$')).toEqual({ code: '$', ambiguous: true });
  expect(currencyOfSign('￥')).toEqual({ code: '¥', ambiguous: true });
  expect(currencyOfSign('kr.')).toEqual({ code: 'kr', ambiguous: true });
  expect(currencyOfSign('Rs.')).toEqual({ code: '₨', ambiguous: true });
  expect(currencyOfSign('R')).toEqual({ code: 'R', ambiguous: true });
  expect(currencyOfSign('L')).toEqual({ code: 'L', ambiguous: true });
  expect(currencyOfSign('toString')).toBeUndefined();
});

test('every sign stands for a currency that exists', () => {
  for (const sign of ['€', '£', 'US$', 'A$', 'CA$', 'C$', 'HK$', '₹', '₩', '₫', '₱', 'CHF', 'Kč', 'Ft']) {
    const code = currencyOfSign(sign)?.code ?? sign;
    expect(isCurrencyCode(code), sign).toBe(true);
  }
});
