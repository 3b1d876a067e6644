import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { readDateRange } from '../../../src/intake/columns/read-date-range.ts';
import { hostileCell } from './hostile-cell.ts';

test.each([
  'July 8, 2025 - July 31, 2025',
  '"July 8, 2025 - July 31, 2025"',
  'Jul 8, 2025-Jul 31, 2025',
  'Jul 8 - Jul 31, 2025',
  '8 July 2025 - 31 July 2025',
  '8 - 31 July 2025',
  '8–31 July 2025',
  '8. Juli 2025 – 31. Juli 2025',
  '8. Juli 2025 bis 31. Juli 2025',
  '8. bis 31. Juli 2025',
  '8 juillet 2025 - 31 juillet 2025',
  'du 8 juillet 2025 au 31 juillet 2025',
  '8 de julho de 2025 - 31 de julho de 2025',
  '8 de julho de 2025 a 31 de julho de 2025',
  '8 de julio de 2025 - 31 de julio de 2025',
  '8 luglio 2025 - 31 luglio 2025',
  '8 juli 2025 t/m 31 juli 2025',
  '2025-07-08 - 2025-07-31',
  '2025-07-08 to 2025-07-31',
  '2025-07-08-2025-07-31',
  '20250708-20250731',
  '2025/07/08～2025/07/31',
  '2025年7月8日～2025年7月31日',
  '2025年7月8日 - 2025年7月31日',
  '8/7/2025 - 31/7/2025',
  '7/8/2025 - 7/31/2025',
  '8.7.2025–31.7.2025',
  'Date range: Jul 8, 2025 - Jul 31, 2025',
  'Zeitraum: 08.07.2025 - 31.07.2025',
])('%j is 8 to 31 July 2025', (text) => {
  const range = readDateRange(text);
  expect(range && [isoDay(range.from), isoDay(range.to)]).toEqual(['2025-07-08', '2025-07-31']);
});

test.each([
  ['27 January 2026 - 23 February 2026', '2026-01-27', '2026-02-23'],
  ['9 de abril de 2025 - 21 de abril de 2025', '2025-04-09', '2025-04-21'],
  ['December 29, 2025 - January 4, 2026', '2025-12-29', '2026-01-04'],
  ['July 2025 - September 2025', '2025-07-01', '2025-09-30'],
  ['July 2025', '2025-07-01', '2025-07-31'],
  ['July 8, 2025', '2025-07-08', '2025-07-08'],
])('%j is %s to %s', (text, from, to) => {
  const range = readDateRange(text);
  expect(range && [isoDay(range.from), isoDay(range.to)]).toEqual([from, to]);
});

test('a range that reads both ways is read in the order that the caller knows, and not without it', () => {
  expect(readDateRange('1/7/2025 - 8/7/2025')).toBeNull();
  const range = readDateRange('1/7/2025 - 8/7/2025', { order: 'dmy' });
  expect(range && [isoDay(range.from), isoDay(range.to)]).toEqual(['2025-07-01', '2025-07-08']);
});

test.each([
  'All time',
  'RB - Campaign performance',
  '',
  ' - ',
  'July 31, 2025 - July 8, 2025',
  'Campaign report',
  'Rows: 45000',
  'Account ID: 1782172800',
  '1 - 2',
  'Q1 - Q2',
  'a'.repeat(1000),
])('%j is no range', (text) => {
  expect(readDateRange(text)).toBeNull();
});

test('no text makes it throw, and a range never ends before it begins', () => {
  fc.assert(
    fc.property(fc.array(hostileCell, { maxLength: 4 }), fc.constantFrom(' - ', '–', ' to ', '-'), (cells, between) => {
      const range = readDateRange(cells.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(between));
      if (range) expect(range.to).toBeGreaterThanOrEqual(range.from);
    }),
    { numRuns: 1000 },
  );
});
