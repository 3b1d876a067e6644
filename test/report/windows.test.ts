import { describe, expect, it } from 'vitest';
import { isoDay, toSerial } from '../../src/intake/columns/day-serial.ts';
import { stepsBetween } from '../../src/intake/cut-days.ts';
import type { Period } from '../../src/intake/reading.ts';
import type { Before } from '../../src/report/comparison.ts';
import { cutsOf, planWindows, stepLabel } from '../../src/report/windows.ts';
import type { Settings } from '../../src/settings/settings.ts';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return toSerial(year, month, date);
};
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const shown = (each: Period | null) => each && `${isoDay(each.from)}…${isoDay(each.to)}`;
const told = ({ is, period: days }: Before) => `${shown(days)} ${is}`;
const plan = (span: Period, settings: Partial<Settings>) => {
  const windows = planWindows(span, { period: 'all', baseline: 'auto', ...settings });
  return {
    report: shown(windows.report),
    ...(windows.before ? { before: told(windows.before) } : {}),
    others: windows.others.map(told),
    none: windows.none,
    all: windows.all,
  };
};

describe('the stretches of days that the report compares', () => {
  const span = period('2025-01-01', '2026-06-30');

  it('has nothing to compare all the data with', () => {
    expect(plan(span, {})).toEqual({ report: '2025-01-01…2026-06-30', all: true, none: 'all of the data', others: [] });
  });

  it('takes the same time a year before, and beside it the time just before', () => {
    expect(plan(span, { period: { from: '2026-04-01', to: '2026-06-30' } })).toEqual({
      report: '2026-04-01…2026-06-30',
      before: '2025-04-01…2025-06-30 last year',
      others: ['2026-01-01…2026-03-31 just before'],
      none: null,
      all: false,
    });
  });

  it.each([
    ['previous', '2026-01-01…2026-03-31 just before', ['2025-04-01…2025-06-30 last year']],
    ['last-year', '2025-04-01…2025-06-30 last year', ['2026-01-01…2026-03-31 just before']],
    [
      { from: '2025-03-01', to: '2025-03-31' },
      '2025-03-01…2025-03-31 set',
      ['2025-04-01…2025-06-30 last year', '2026-01-01…2026-03-31 just before'],
    ],
  ] as const)('compares with what is chosen: %j', (baseline, before, others) => {
    expect(plan(span, { period: { from: '2026-04-01', to: '2026-06-30' }, baseline })).toMatchObject({
      before,
      others,
    });
  });

  it.each([
    ['of whole months as many', '2025-07-01', '2025-09-30', '2025-04-01…2025-06-30'],
    ['of other days as many', '2025-06-10', '2025-06-19', '2025-05-31…2025-06-09'],
    ['of 29 days of February', '2024-02-01', '2024-02-29', null],
  ])('just before a period %s', (_, from, to, before) => {
    expect(plan(span, { period: { from, to }, baseline: 'previous' }).before?.slice(0, 21) ?? null).toBe(before);
  });

  it.each([
    ['by the calendar', '2026-06-10', '2026-06-19', '2025-06-10…2025-06-19'],
    ['by its weekdays where it is of whole weeks', '2026-06-01', '2026-06-14', '2025-06-02…2025-06-15'],
    ['of a leap day', '2028-02-20', '2028-02-29', '2027-02-20…2027-02-28'],
    ['of a February that had 29 days', '2029-02-01', '2029-02-28', '2028-02-01…2028-02-29'],
  ])('a year before, %s', (_, from, to, before) => {
    const long = period('2025-01-01', '2030-12-31');
    expect(plan(long, { period: { from, to } }).before).toBe(`${before} last year`);
  });

  it.each([
    ['does not reach back', { period: { from: '2025-02-01', to: '2026-06-30' } }, 'too early'],
    ['lies within', { baseline: { from: '2025-03-01', to: '2025-03-31' } }, 'within the report'],
    [
      'has no data',
      { period: { from: '2026-04-01', to: '2026-06-30' }, baseline: { from: '2020-01-01', to: '2020-03-31' } },
      'no data',
    ],
    ['is not wanted', { period: { from: '2026-04-01', to: '2026-06-30' }, baseline: 'none' }, 'not wanted'],
  ] as const)('has none where it %s', (_, settings, none) => {
    expect(plan(span, settings)).toMatchObject({ none });
    expect(plan(span, settings).before).toBeUndefined();
  });

  it('has none where rows cover the days before and after at once', () => {
    const windows = planWindows(
      span,
      { period: { from: '2026-04-01', to: '2026-06-30' }, baseline: 'auto' },
      () => false,
    );
    expect(windows).toMatchObject({ before: null, others: [], none: 'undivided' });
  });

  it.each([
    ['last-month', '2026-06-15', '2026-05-01…2026-05-31'],
    ['last-month', '2026-06-30', '2026-06-01…2026-06-30'],
    ['last-quarter', '2026-06-29', '2026-01-01…2026-03-31'],
    ['last-year', '2026-06-30', '2025-01-01…2025-12-31'],
  ] as const)('finds the %s that data up to %s cover whole', (choice, to, expected) => {
    expect(plan(period('2025-01-01', to), { period: choice }).report).toBe(expected);
  });

  it.each([
    ['reaches back to the month in which they begin', '2024-07-01', '2025-03-31', '2025-01-01…2025-03-31'],
    ['reaches to the end of the month in which they end', '2026-04-01', '2026-12-31', '2026-04-01…2026-06-30'],
    ['keeps its own days within these months', '2025-01-03', '2026-06-30', '2025-01-03…2026-06-30'],
    ['stays as it was set where they do not meet it', '2027-01-01', '2027-03-31', '2027-01-01…2027-03-31'],
  ])('of a period that the data cover in part %s', (_, from, to, expected) => {
    const inMonth = period('2025-01-15', '2026-06-02');
    const { report, asked } = planWindows(inMonth, { period: { from, to }, baseline: 'auto' });
    expect([shown(report), shown(asked)]).toEqual([expected, `${from}…${to}`]);
  });

  it('compares a period after the data with those before it only where the data cover these', () => {
    const after = plan(span, { period: { from: '2026-07-01', to: '2026-07-31' } });
    expect(after).toMatchObject({ before: '2025-07-01…2025-07-31 last year' });
    const later = plan(span, { period: { from: '2026-08-01', to: '2026-08-31' } });
    expect(later.others).toEqual([]);
  });

  it('compares nothing where there is no date', () => {
    expect(planWindows(null, { period: 'all', baseline: 'auto' })).toMatchObject({
      report: null,
      before: null,
      none: 'undated',
    });
  });

  it('cuts where a month, a step or a stretch begins', () => {
    const june = period('2026-06-01', '2026-06-30');
    const windows = planWindows(june, { period: { from: '2026-06-16', to: '2026-06-20' }, baseline: 'auto' });
    expect(new Set(cutsOf(june, windows, 'week').map(isoDay))).toEqual(
      new Set([
        '2026-06-01',
        '2026-06-08',
        '2026-06-15',
        '2026-06-22',
        '2026-06-29',
        '2026-06-11',
        '2026-06-16',
        '2026-06-21',
      ]),
    );
  });

  it('begins weeks on Monday and knows leap years and years’ ends', () => {
    expect(stepsBetween(day('2025-12-31'), day('2026-01-06'), 'week').map(isoDay)).toEqual([
      '2025-12-29',
      '2026-01-05',
    ]);
    expect(stepsBetween(day('2024-02-29'), day('2024-03-01'), 'month').map(isoDay)).toEqual([
      '2024-02-01',
      '2024-03-01',
    ]);
    expect(stepLabel(day('2026-04-01'), 'quarter')).toBe('Q2 2026');
  });
});
