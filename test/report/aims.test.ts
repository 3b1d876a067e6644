import { describe, expect, it } from 'vitest';
import { aimOf, targetsOfPeriod } from '../../src/report/aims.ts';
import type { Objective } from '../../src/settings/list/objectives.ts';
import { built } from './build.ts';
import { serial } from './plan-fixtures.ts';

const days = (from: string, to: string) => ({ from: serial(from), to: serial(to) });
const objective = (metric: string, deadline?: string): Objective => ({
  statement: 'x',
  metric,
  target: 100,
  ...(deadline ? { deadline } : {}),
});
const on = (today: string, span = days('2025-07-01', '2026-06-30'), report = days('2026-04-01', '2026-06-30')) => ({
  today: serial(today),
  ledger: { span },
  windows: { report },
});

describe('an objective is judged', () => {
  it.each<[string, Objective]>([
    ['without a deadline', objective('revenue')],
    ['before it', objective('roi', '2026-12-31')],
    ['as a budget', objective('cost', '2026-12-31')],
  ])('%s on the report period', (_, given) => {
    expect(aimOf(on('2026-07-10'), given)).toMatchObject({ row: 'p:report', days: null, due: null, isPast: false });
  });

  it('past its deadline on the data to that day', () => {
    expect(aimOf(on('2026-07-10'), objective('roi', '2026-05-15'))).toMatchObject({
      days: days('2026-04-01', '2026-05-15'),
      isPast: true,
      isCovered: true,
    });
    expect(aimOf(on('2026-07-10'), objective('roi', '2026-02-15'))).toMatchObject({
      days: days('2026-01-01', '2026-02-15'),
      isPast: true,
    });
  });

  it('on the report period where that is it', () => {
    const whole = on('2026-07-10', days('2026-04-01', '2026-06-30'));
    expect(aimOf(whole, objective('roi', '2026-06-30'))).toMatchObject({ row: 'p:report', days: null, isPast: true });
  });

  it('of a year that runs on the year so far, against its share', () => {
    expect(aimOf(on('2026-07-10'), objective('revenue', '2026-12-31'))).toMatchObject({
      days: days('2026-01-01', '2026-06-30'),
      due: { days: 181, of: 365 },
      isPast: false,
    });
  });

  it('of a year that is over on all of it, and not at all where its data are missing', () => {
    const past = objective('revenue', '2025-12-31');
    expect(aimOf(on('2026-07-10'), past)).toMatchObject({ days: days('2025-07-01', '2025-12-31'), isCovered: false });
    const whole = on('2026-07-10', days('2025-01-01', '2026-06-30'));
    expect(aimOf(whole, past)).toMatchObject({ days: days('2025-01-01', '2025-12-31'), due: null, isCovered: true });
    // A deadline that the data do not reach says nothing of a sum either.
    expect(aimOf(on('2026-09-10'), objective('revenue', '2026-08-31'))).toMatchObject({
      isPast: true,
      isCovered: false,
    });
    expect(aimOf(on('2026-09-10'), objective('roi', '2024-08-31'))).toMatchObject({ isPast: true, isCovered: false });
  });
});

describe('on the page', () => {
  const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'];
  const months = Array.from(
    { length: 18 },
    (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const rows = months.flatMap((month) => [
    [`${month}-10`, 'Search', '1000', '3000'],
    [`${month}-10`, 'Social', '500', month.startsWith('2025') ? '450' : '400'],
  ]);
  const tabs = [{ name: 'raw', cells: [header, ...rows], text: true }];
  const year = new Date().getUTCFullYear();
  const { workbook } = built(tabs, {
    margin: 0.9,
    period: { from: '2026-04-01', to: '2026-06-30' },
    targets: { roi: 2 },
    objectives: [
      { statement: 'Return 50 %', metric: 'roi', target: 0.5, deadline: '2026-05-31', owner: 'Ada' },
      { statement: 'Return 300 %', metric: 'roi', target: 3, deadline: '2026-05-31' },
      { statement: 'Revenue of the year', metric: 'revenue', target: 40_000, deadline: `${year + 1}-12-31` },
      { statement: 'Revenue of last year', metric: 'revenue', target: 41_000, deadline: '2025-12-31' },
    ],
  });
  const page = workbook.values('ROI Report').map((row) => row.slice(0, 12));
  const start = (name: string) => page.findIndex(([title]) => title === name);
  const objectiveRow = (statement: string) => page.find(([title]) => title === statement) ?? [];

  it('it is met or missed once its deadline is past', () => {
    expect(workbook.errors()).toEqual([]);
    expect(objectiveRow('Return 50 %')[11]).toBe('✔ met');
    expect(objectiveRow('Return 300 %')[11]).toBe('✖ missed');
    // April and May: 6800 × 0.9 against 3000.
    expect(objectiveRow('Return 50 %')[8]).toBeCloseTo((6800 * 0.9) / 3000 - 1, 9);
    expect(objectiveRow('Revenue of last year').slice(8, 12)).toEqual([
      12 * 3450,
      expect.anything(),
      'not set',
      '✔ met',
    ]);
  });

  it('the follow-up lists each figure once, with the owner of its objective', () => {
    const follow = page.slice(start('Follow-up'), start('Definitions'));
    expect(follow.filter(([title]) => /ROI|Return/.test(String(title))).map((row) => [row[0], row[6]])).toEqual([
      ['ROI', 'Ada'],
    ]);
  });

  it('who advises to stop a channel says that it was the same a year ago', () => {
    const [action] = page.find(([title]) => String(title).startsWith('Move Social')) ?? [];
    expect(action).toMatch(/. A year ago it was the same\.$/);
    const because = page.flat().find((text) => String(text).startsWith('Its ROI is'));
    expect(because).toMatch(/A year ago its ROI was -19 %: it may be the season\.$/);
    const first = built(tabs, { margin: 0.9, period: { from: '2025-04-01', to: '2025-06-30' } }).workbook;
    const text = first.values('ROI Report').flat().join('\n');
    expect(text).toContain('Move Social');
    expect(text).not.toContain('A year ago');
  });
});

it('a target that an objective has for its year is none of the report period', () => {
  const objectives = [
    objective('revenue', '2026-12-31'),
    objective('cost', '2026-12-31'),
    objective('leads', '2026-09-30'),
  ];
  const targets = { revenue: 100, cost: 100, leads: 100, orders: 100 };
  expect(targetsOfPeriod({ targets, objectives })).toEqual({ cost: 100, leads: 100, orders: 100 });
  expect(targetsOfPeriod({ targets: { revenue: 9 }, objectives })).toEqual({ revenue: 9 });
});
