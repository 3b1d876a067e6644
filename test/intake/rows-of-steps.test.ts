import { expect, it } from 'vitest';
import { isoDay } from '../../src/intake/columns/day-serial.ts';
import { readTable } from '../../src/intake/read-table.ts';
import type { SourceOptions } from '../../src/intake/reading.ts';

function read(days: readonly string[], options: SourceOptions = {}, name = 'own') {
  const cells = [
    ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'],
    ...days.map((day) => [day.replace('?', ''), 'Search', day.endsWith('?') ? 'n.a.?' : '10', '30']),
  ];
  const { rows, findings } = readTable({ name, cells }, options);
  const of = Array.from(rows.from, (from, i) => `${isoDay(from)}..${isoDay(rows.to[i] as number)}`);
  const isAsked = findings.some(({ code }) => code === 'days-or-steps');
  return { of, step: findings.find(({ code }) => code === 'rows-of-steps')?.details?.step, isAsked };
}

it.each([
  ['month', ['2026-01-31', '2026-02-28', '2026-03-31'], '2026-03-01..2026-03-31'],
  ['month', ['2026-01-31', '2026-02-28'], '2026-02-01..2026-02-28'],
  ['month', ['2026-01-15', '2026-02-15', '2026-03-15'], '2026-03-01..2026-03-31'],
  ['month', ['2026-01-30', '2026-02-27', '2026-03-30'], '2026-03-01..2026-03-31'],
  ['month', ['2026-01-03', '2026-02-17', '2026-03-14', '2026-04-09'], '2026-04-01..2026-04-30'],
  ['week', ['2026-01-07', '2026-01-14', '2026-01-21', '2026-02-04'], '2026-02-02..2026-02-08'],
  ['quarter', ['2025-12-31', '2026-03-31', '2026-06-30'], '2026-04-01..2026-06-30'],
] as const)('rows once a %s, as on %s, are of all its days', (step, days, last) => {
  const { of, step: found } = read([...days, days[0]]);
  expect(found).toBe(step);
  expect(of.at(-2)).toBe(last);
  expect(of.at(-1)).toBe(of[0]);
});

it.each([
  ['two days that are a month apart', ['2026-01-10', '2026-02-10']],
  ['days without an order', ['2026-01-03', '2026-02-17', '2026-03-01']],
  ['days of one week', ['2026-01-05', '2026-01-12', '2026-01-13']],
  ['a single day', ['2026-01-31']],
  ['fortnights', ['2026-01-05', '2026-01-19', '2026-02-02', '2026-02-16']],
])('%s are the days that they are', (_, days) => {
  const { of, step } = read(days);
  expect(step).toBeUndefined();
  expect(of).toEqual(days.map((day) => `${day}..${day}`));
});

it.each(['2026-01-31', '2026-01-01'])(
  'rows that all bear %s, where a month begins or ends, are of the month',
  (day) => {
    const { of, step, isAsked } = read([day, day]);
    expect([of[0], step, isAsked]).toEqual(['2026-01-01..2026-01-31', 'month', false]);
  },
);

it.each([[['2026-01-15', '2026-01-15']], [['2026-01-10', '2026-02-10']], [['2026-01-03', '2026-02-17', '2026-03-01']]])(
  'whether rows of %s are of those days or of the months is asked, and the answer taken',
  (days) => {
    const { of, isAsked } = read(days);
    expect([of[0], isAsked]).toEqual([`${days[0]}..${days[0]}`, true]);
    const answered = read(days, { rowsOf: 'month' });
    expect([answered.of[0], answered.isAsked]).toEqual(['2026-01-01..2026-01-31', false]);
  },
);

it.each([
  ['1', '2026-01-01..2026-01-01'],
  ['12', '2026-01-01..2026-01-31'],
])('a single row with %s orders is of %s', (orders, of) => {
  const cells = [
    ['Date', 'Orders', 'Revenue (EUR)'],
    ['2026-01-01', orders, '900'],
  ];
  const { rows } = readTable({ name: 'own', cells }, {});
  expect(`${isoDay(rows.from[0] as number)}..${isoDay(rows.to[0] as number)}`).toBe(of);
});

it('what was found is taken back where the user says so', () => {
  const days = ['2026-01-31', '2026-02-28', '2026-03-31'];
  expect(read(days, { rowsOf: 'day' })).toEqual({ of: days.map((day) => `${day}..${day}`), isAsked: false });
});

it('a tab that is called after a month is of that month, and one of a day of that day', () => {
  const days = ['2026-01-15', '2026-01-15'];
  expect(read(days, {}, 'January 2026').of[0]).toBe('2026-01-01..2026-01-31');
  expect(read(['2026-01-31', '2026-01-31'], {}, '2026-01-31')).toMatchObject({
    of: ['2026-01-31..2026-01-31', '2026-01-31..2026-01-31'],
  });
});

it('rows that cannot be read tell of the step where too few others do', () => {
  const { of, step } = read(['2025-12-15', '2026-01-15?', '2026-02-15']);
  expect(step).toBe('month');
  expect(of).toEqual(['2025-12-01..2025-12-31', '2026-02-01..2026-02-28']);
});

it('rows that cannot be read take no step from others that tell it', () => {
  expect(read(['2026-01-31', '2026-02-28', '2026-03-03?', '2026-03-31']).step).toBe('month');
});
