import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { readDates } from '../../../src/intake/columns/read-dates.ts';

const span = (cell: string, fiscalYear?: number) => {
  const read = readDates([cell], fiscalYear ? { fiscalYear } : {});
  return Number.isNaN(read.days[0]!) ? `${read.fiscal} open` : `${isoDay(read.days[0]!)} ${isoDay(read.ends[0]!)}`;
};

describe('fiscal periods', () => {
  it.each([
    ['FY25', 4, '2024-04-01 2025-03-31'],
    ['FY2025', 1, '2025-01-01 2025-12-31'],
    ['FY 2024/25', 10, '2024-10-01 2025-09-30'],
    ['GJ 24/25', 7, '2024-07-01 2025-06-30'],
    ['FY25 Q1', 4, '2024-04-01 2024-06-30'],
    ['Q4 FY25', 4, '2025-01-01 2025-03-31'],
    ['FQ2 2025', 10, '2025-01-01 2025-03-31'],
    ['FY25 P12', 2, '2025-01-01 2025-01-31'],
    ['Exercice 2025', 9, '2024-09-01 2025-08-31'],
  ])('%s, where the year begins in month %i', (cell, first, expected) => {
    expect(span(cell, first)).toBe(expected);
  });

  it('stay open while nothing says when the year begins', () => {
    expect(span('FY25 Q1')).toBe('1 open');
  });

  it('are none without the word', () => {
    expect(span('Q1 2025', 4)).toBe('2025-01-01 2025-03-31');
  });
});

describe('days in other writings', () => {
  it.each([
    ['2568-03-01', '2025-03-01 2025-03-01'],
    ['01/13/2568', '2025-01-13 2025-01-13'],
    ['٢٠٢٥-٠٣-٠١', '2025-03-01 2025-03-01'],
    ['१५/०३/२०२५', '2025-03-15 2025-03-15'],
    ['令和7年5月1日', '2025-05-01 2025-05-01'],
  ])('%s', (cell, expected) => {
    expect(span(cell)).toBe(expected);
  });
});
