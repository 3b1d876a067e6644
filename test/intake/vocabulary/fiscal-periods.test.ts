import { expect, it } from 'vitest';
import { fiscalPeriod } from '../../../src/intake/vocabulary/fiscal-periods.ts';

it.each([
  ['FY25', 2025, null],
  ['FY 2025', 2025, null],
  ["FY'25", 2025, null],
  ['FY2024/25', 2025, null],
  ['FY24/25 Q2', 2025, 2],
  ['Q3 FY25', 2025, 3],
  ['FY25 Q1', 2025, 1],
  ['FY25Q4', 2025, 4],
  ['FQ1', null, 1],
  ['FQ1 2025', 2025, 1],
  ['Fiscal year 2025', 2025, null],
  ['Fiscal Q2 2025', 2025, 2],
  ['GJ 2024/25', 2025, null],
  ['Geschäftsjahr 2025', 2025, null],
  ['exercice 2025', 2025, null],
  ['Ejercicio 2025', 2025, null],
  ['Boekjaar 2025', 2025, null],
])('reads %s', (text, year, quarter) => {
  expect(fiscalPeriod(text)).toEqual({ year, quarter });
});

it.each(['', 'FY', 'Q1', 'Q1 2025', '2025', '2024/25', 'Fyber 25', 'FY25 Google', 'FQ5', 'Fiscal'])(
  'takes %s as no fiscal period',
  (text) => {
    expect(fiscalPeriod(text)).toBeNull();
  },
);
