import { expect, it } from 'vitest';
import { isoDay, toSerial } from '../../../src/intake/columns/day-serial.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import { findProblems } from '../../../src/problems/find-problems.ts';

const day = (year: number, month: number, of: number) => ({ serial: toSerial(year, month, of) });

const problemsOf = (...readings: ReturnType<typeof readTable>[]) =>
  findProblems({ readings, rates: {}, currency: '' }).filter(({ code }) => code.includes('swapped'));

it('puts right the first days of months that a sheet of the other locale mistook, told by last days that it left as text', () => {
  const reading = readTable({
    name: 'Pasted',
    cells: [
      ['Start date', 'End date', 'Channel', 'Cost'],
      [day(2025, 1, 4), '30/04/2025', 'Google', 310],
      [day(2025, 1, 5), '31/05/2025', 'Google', 155],
    ],
  });
  expect([...reading.rows.from].map(isoDay)).toEqual(['2025-04-01', '2025-05-01']);
  expect([...reading.rows.to].map(isoDay)).toEqual(['2025-04-30', '2025-05-31']);
  expect(problemsOf(reading)).toMatchObject([{ code: 'days-swapped', severity: 'warning', column: 'Start date' }]);
  expect(problemsOf(reading)[0]!.message).toContain('as “30/04/2025” and others show');
});

it('asks about dates that may have been mistaken, and leaves them where they stand', () => {
  const reading = readTable({
    name: 'Pasted',
    cells: [
      ['Date', 'Channel', 'Cost'],
      [day(2025, 3, 6), 'Google', 310],
      ['19-01-2025', 'Google', 155],
      [day(2025, 11, 21), 'Google', 62],
    ],
  });
  expect(isoDay(reading.rows.from[0]!)).toBe('2025-03-06');
  expect(problemsOf(reading)).toMatchObject([
    { code: 'days-maybe-swapped', severity: 'error', column: 'Date', row: 2 },
  ]);
});
