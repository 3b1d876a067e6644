import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { periodNamed } from '../../../src/intake/periods/named-period.ts';

const days = (name: string) => {
  const { period } = periodNamed(name);
  return period && `${isoDay(period.from)} ${isoDay(period.to)}`;
};

describe('the days that a name says', () => {
  it.each([
    ['Jan 2025', '2025-01-01 2025-01-31'],
    ['2025-02', '2025-02-01 2025-02-28'],
    ['02-2025', '2025-02-01 2025-02-28'],
    ['März 2025', '2025-03-01 2025-03-31'],
    ['book – février 2024', '2024-02-01 2024-02-29'],
    ['Meta_2025-03.csv', '2025-03-01 2025-03-31'],
    ['spend 202504', '2025-04-01 2025-04-30'],
    ['2025 May', '2025-05-01 2025-05-31'],
    ['Q2 2025', '2025-04-01 2025-06-30'],
    ['budget 2025-Q4 (2)', '2025-10-01 2025-12-31'],
    ['2025-03-14', '2025-03-14 2025-03-14'],
    ['ads_2025-01-01_2025-01-31', '2025-01-01 2025-01-31'],
    ['ads-20250101-20250115.csv', '2025-01-01 2025-01-15'],
  ])('%s', (name, expected) => {
    expect(days(name)).toBe(expected);
  });

  it.each([
    'Google Ads',
    'export 2025-03-14',
    'Jan',
    'Marketing 2025',
    'Jan 2025 vs Jan 2024',
    'Campaign 120250',
    'v2.2025',
  ])('are none in %s', (name) => {
    expect(days(name)).toBeNull();
  });

  it('name a year also where they name no month', () => {
    expect(periodNamed('Marketing 2025').year).toBe(2025);
    expect(periodNamed('2024 and 2025').year).toBeNull();
  });
});
