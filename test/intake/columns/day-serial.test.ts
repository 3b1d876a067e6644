import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth, fromSerial, isoDay, toSerial } from '../../../src/intake/columns/day-serial.ts';

test.each([
  [1899, 12, 30, 0],
  [1900, 1, 1, 2],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25_569],
  [2000, 2, 29, 36_585],
  [2024, 2, 29, 45_351],
  [2026, 6, 23, 46_196],
  [2100, 12, 31, 73_415],
])('%i-%i-%i is day %i, as spreadsheets count', (year, month, day, serial) => {
  expect(toSerial(year, month, day)).toBe(serial);
  expect(fromSerial(serial)).toEqual({ year, month, day });
});

test('a day and its serial number turn into each other, over four centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 150_000 }), (serial) => {
      const { year, month, day } = fromSerial(serial);
      expect(toSerial(year, month, day)).toBe(serial);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      const utc = new Date((serial - 25_569) * 86_400_000);
      expect(isoDay(serial)).toBe(utc.toISOString().slice(0, 10));
    }),
  );
});

test('the time of day of a serial number is dropped', () => {
  expect(isoDay(46_196.999)).toBe('2026-06-23');
});

test('the zone of the machine changes no day', () => {
  const program = `
    import { readDates } from '${fileURLToPath(new URL('../../../src/intake/columns/read-dates.ts', import.meta.url))}';
    const cells = ['2026-03-29T23:59:59-07:00', '3/29/2026', 'Mar 29, 2026', 46110, { serial: 46110.99 }, 1774742400];
    console.log(new Date(0).getTimezoneOffset(), JSON.stringify([...readDates(cells).days]));`;
  const read = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'].map((TZ) => {
    const out = execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    return out.trim().split(' ');
  });
  expect(new Set(read.map(([offset]) => offset)).size).toBe(3);
  expect(read.map(([, days]) => days)).toEqual(Array(3).fill(JSON.stringify(Array(6).fill(46_110))));
});
