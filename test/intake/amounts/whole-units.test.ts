import { expect, it } from 'vitest';
import { headerUnit, plainUnit, unitOfLine } from '../../../src/intake/columns/header-unit.ts';

it.each([
  ['Spend (k€)', 'thousands'],
  ['Umsatz T€', 'thousands'],
  ["Cost ('000)", 'thousands'],
  ['Kosten (1.000 €)', 'thousands'],
  ['Spend in thousands', 'thousands'],
  ['Revenue (USD millions)', 'millions'],
  ['Umsatz in Mio. €', 'millions'],
])('%s is plainly in %s', (header, unit) => {
  expect(plainUnit(header)).toBe(unit);
});

it.each([
  ['Cost (miles)', 'thousands'],
  ['Clicks (m)', 'millions'],
  ['Spend (K)', 'thousands'],
  ['Spend 000s', 'thousands'],
  ['cost_cents', 'hundredths'],
])('%s may be in %s, and may be something else', (header, unit) => {
  expect([plainUnit(header), headerUnit(header)]).toEqual([null, unit]);
});

it.each([
  'Spend',
  'CPM (cost per 1,000 impressions)',
  'Revenue 2000',
  'Spend over 10 000 €',
  "Budget CHF 1'000",
  'Daily cap 1000 EUR',
  'Cost (EUR)',
])('%s is in whole units', (header) => {
  expect(headerUnit(header)).toBeNull();
});

it.each([
  ['Marketing summary (USD thousands)', 'thousands'],
  ['Alle Angaben in 1.000 EUR', 'thousands'],
  ['We reached 2.3 millions USD in June', null],
  ['Daily budget: 1.000 €', null],
  ['Mediakosten 2024 TEUR', 'thousands'],
  ["Budget CHF 10'000", null],
  ['Budget 10 000 €', null],
  ['Budget 100 TEUR', null],
  ['Budget 50 k€', null],
  ['Budget 5 Mio. €', null],
  ['Circle (K) campaigns', null],
  ['Report no 000', null],
  ['Report for thousands of customers', null],
])('a line that says “%s”', (line, unit) => {
  expect(unitOfLine(line)?.unit ?? null).toBe(unit);
});

it('asks of a line that may name an amount as well', () => {
  expect(unitOfLine('Budget (1.000 EUR)')).toEqual({ unit: 'thousands', isPlain: false });
});
