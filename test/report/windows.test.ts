import { describe, expect, it } from 'vitest';
import { isoDay, toSerial } from '../../src/intake/columns/day-serial.ts';
import { stepsBetween } from '../../src/intake/cut-days.ts';
import type { Period } from '../../src/intake/reading.ts';
import { cutsOf, planWindows, stepLabel } from '../../src/report/windows.ts';
import type { Settings } from '../../src/settings/settings.ts';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return toSerial(year, month, date);
};
const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const shown = (each: Period | null) => each && `${isoDay(each.from)}…${isoDay(each.to)}`;
const plan = (span: Period, settings: Partial<Settings>) => {
  const windows = planWindows(span, { period: 'all', baseline: 'auto', ...settings });
  return {
    report: shown(windows.report),
    previous: shown(windows.previous),
    baseline: shown(windows.baseline),
    after: shown(windows.after),
    baselineIs: windows.baselineIs,
    all: windows.all,
  };
};

describe('the stretches of days that the report compares', () => {
  const span = period('2025-01-01', '2026-06-30');

  it('takes all the data, with about their first third as the baseline, in whole months', () => {
    expect(plan(span, {})).toEqual({
      report: '2025-01-01…2026-06-30',
      previous: null,
      baseline: '2025-01-01…2025-06-30',
      baselineIs: 'first third',
      after: '2025-07-01…2026-06-30',
      all: true,
    });
  });

  it('takes as many days just before a chosen period', () => {
    expect(plan(span, { period: { from: '2026-04-01', to: '2026-06-30' } })).toEqual({
      report: '2026-04-01…2026-06-30',
      previous: '2026-01-01…2026-03-31',
      baseline: '2026-01-01…2026-03-31',
      baselineIs: 'just before',
      after: '2026-04-01…2026-06-30',
      all: false,
    });
  });

  it('takes as many days before a period that is not of whole months', () => {
    expect(plan(span, { period: { from: '2026-06-10', to: '2026-06-19' } }).previous).toBe('2026-05-31…2026-06-09');
  });

  it('falls back to the first third where the data do not reach back far enough', () => {
    expect(plan(span, { period: { from: '2025-02-01', to: '2026-06-30' } })).toMatchObject({
      previous: null,
      baseline: '2025-01-01…2025-06-30',
      after: '2025-07-01…2026-06-30',
    });
  });

  it('takes a baseline as set', () => {
    expect(plan(span, { baseline: { from: '2025-03-01', to: '2025-03-31' } })).toMatchObject({
      baseline: '2025-03-01…2025-03-31',
      after: '2025-04-01…2026-06-30',
      baselineIs: 'set',
    });
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
    expect(after).toMatchObject({ previous: '2026-06-01…2026-06-30', baselineIs: 'just before' });
    const later = plan(span, { period: { from: '2026-08-01', to: '2026-08-31' } });
    expect(later).toMatchObject({ previous: null, baseline: null, baselineIs: 'no data' });
  });

  it('compares nothing where there is no date', () => {
    expect(planWindows(null, { period: 'all', baseline: 'auto' })).toMatchObject({
      report: null,
      baseline: null,
      after: null,
    });
  });

  it('cuts where a month, a step or a stretch begins', () => {
    const june = period('2026-06-01', '2026-06-30');
    const windows = planWindows(june, { period: { from: '2026-06-10', to: '2026-06-20' }, baseline: 'auto' });
    expect(new Set(cutsOf(june, windows, 'week').map(isoDay))).toEqual(
      new Set([
        '2026-06-01',
        '2026-06-08',
        '2026-06-15',
        '2026-06-22',
        '2026-06-29',
        '2026-06-10',
        '2026-06-21',
        '2026-06-11',
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
