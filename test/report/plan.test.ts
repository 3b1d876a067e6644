import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/intake/read-table.ts';
import { contextOf } from '../../src/report/assemble.ts';
import type { Plan } from '../../src/report/plan.ts';
import { planNotes, stateInWords } from '../../src/report/plan-notes.ts';
import { canForecastTotal, totalPlanState } from '../../src/report/plan-total.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { TabInput } from '../../workbench/open-workbook.ts';
import { dailyTab, type Planned, planOfRows, serial } from './plan-fixtures.ts';

const june = { from: '2026-06-01', to: '2026-06-30' };

/** The plan of the first tab, as it stands long after. */
function planned(tabs: readonly TabInput[], plan: readonly Planned[], settings: object = {}, today = '2030-01-01') {
  const tables = tabs.map(({ name, cells }) => ({ name, cells: cells as string[][] }));
  const readings = tables.map((table, i) => ({ ...readTable(table), ...(i === 0 ? { plan: planOfRows(plan) } : {}) }));
  const context = contextOf(tables, readings, readSettings({ ...settings }), serial(today), new Map());
  return { context, plan: context.plan as Plan };
}

const spend = (to: string, from = june.from) => dailyTab('spend', from, to, { A: 10, B: 20 });

describe('spend against plan', () => {
  it('is nothing where nobody planned', () => {
    expect(planned([spend('2026-06-15')], []).context.plan).toBeNull();
  });

  it('of a month that runs has a forecast from the days with data', () => {
    const { plan } = planned([spend('2026-06-15')], [{ ...june, channel: 'A', cost: 600 }]);
    const [line] = plan.lines;
    expect(line).toMatchObject({ channel: 'A', state: 'running', planned: 600, spent: 150, forecast: 300 });
    expect(line?.days).toEqual({ from: serial(june.from), to: serial(june.to) });
    expect(line?.covered).toEqual({ from: serial(june.from), to: serial('2026-06-15') });
    expect(line?.pieces.map(({ cost, isDue }) => [cost, isDue])).toEqual([
      [300, true],
      [300, false],
    ]);
  });

  it.each<[string, TabInput[], string, number | null, string]>([
    ['over', [spend('2026-06-30')], 'over', null, '30 of 30 days'],
    ['too early by a day', [spend('2026-06-06')], 'too early', null, '6 of 30 days'],
    ['a week old', [spend('2026-06-07')], 'running', 300, '7 of 30 days'],
    ['without its first days', [spend('2026-06-16', '2026-06-04')], 'late', 300, '13 of 30 days, from 4 Jun 2026'],
    [
      'without its first week',
      [spend('2026-06-20', '2026-06-08')],
      'begun without data',
      null,
      '13 of 30 days, from 8 Jun 2026',
    ],
    [
      'of a channel without data',
      [dailyTab('spend', june.from, '2026-06-15', { B: 1 })],
      'no data',
      null,
      'no spend in the data',
    ],
  ])('where the plan is %s', (_, tabs, state, forecast, words) => {
    const { plan } = planned(tabs, [{ ...june, channel: 'A', cost: 600 }]);
    const line = plan.lines[0]!;
    expect(line).toMatchObject({ channel: 'A', state });
    if (forecast === null) expect(line.forecast).toBeNull();
    else expect(line.forecast).toBeCloseTo(forecast, 9);
    expect(stateInWords(line, plan)).toBe(words);
  });

  it('knows no day after today', () => {
    const whole: TabInput = {
      name: 'spend',
      cells: [
        ['Month', 'Channel', 'Cost (EUR)'],
        ['2026-06', 'A', '100'],
      ],
    };
    const { plan } = planned([whole], [{ ...june, channel: 'A', cost: 600 }], {}, '2026-06-10');
    expect(plan.lines[0]).toMatchObject({ state: 'running', spent: 100, forecast: 300 });
  });

  it('counts the days of the source where a channel stopped to spend before it ended', () => {
    const tab = spend('2026-06-15');
    const stopped = { ...tab, cells: tab.cells.filter(([day, name]) => name !== 'A' || String(day) < '2026-06-04') };
    const { plan } = planned([stopped], [{ ...june, channel: 'A', cost: 600 }]);
    expect(plan.lines[0]).toMatchObject({ state: 'running', spent: 30, forecast: 60 });
  });

  it('is over the days of each channel’s own plan, and what was spent on other days stands by itself', () => {
    const { plan } = planned(
      [dailyTab('spend', '2026-04-01', '2026-06-30', { A: 10, B: 20, C: 1 })],
      [
        { channel: 'A', from: '2026-04-01', to: '2026-04-30', cost: 300 },
        { channel: 'A', from: '2026-06-01', to: '2026-06-30', cost: 300 },
        { channel: 'B', from: '2026-05-01', to: '2026-05-31', cost: 620 },
      ],
    );
    expect(plan.lines.map(({ channel, planned: amount, spent }) => [channel, amount, spent])).toEqual([
      ['B', 620, 620],
      ['A', 300, 300],
      ['A', 300, 300],
      ['C', null, 91],
    ]);
    expect(plan.rest).toBeCloseTo(31 * 10 + 60 * 20, 6);
  });

  it('is one line where the plan leaves out weekends', () => {
    const weekdays = Array.from({ length: 30 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`).filter(
      (day) => ![0, 6].includes(new Date(day).getUTCDay()),
    );
    const { plan } = planned(
      [spend('2026-06-14')],
      weekdays.map((day) => ({ channel: 'A', from: day, to: day, cost: 1 })),
    );
    expect(plan.lines).toMatchObject([{ channel: 'A', planned: 22, spent: 140 }, { channel: 'B' }]);
    expect(plan.lines[0]?.pieces.filter(({ isDue }) => isDue)).toHaveLength(10);
  });

  it('takes of a row of spend that covers a month the days of the plan', () => {
    const month: TabInput = {
      name: 'spend',
      cells: [
        ['Month', 'Channel', 'Cost (EUR)'],
        ['2026-06', 'A', '300'],
      ],
    };
    const { plan } = planned([month], [{ channel: 'A', from: '2026-06-11', to: '2026-06-20', cost: 90 }]);
    expect(plan.lines).toMatchObject([{ planned: 90, spent: 100 }]);
  });

  it('counts a part of a month by days where a period is set, and names the rest of it', () => {
    const { plan } = planned([spend('2026-06-30')], [{ ...june, channel: 'A', cost: 600 }], {
      period: { from: '2026-06-11', to: '2026-06-20' },
    });
    expect(plan.lines[0]).toMatchObject({ planned: 200, spent: 100, state: 'over' });
    expect(plan).toMatchObject({ before: 200, after: 200, parts: 1 });
    expect(planNotes(plan, { ledger: { currency: 'EUR' } as never })).toEqual([
      'One row of the plan reaches beyond the report period and counts by days.',
      'Planned as well, and not in it: EUR 200.00 for days before 11 Jun 2026, EUR 200.00 for days after 20 Jun 2026.',
    ]);
  });

  it('looks ahead to the end of a period that was asked for', () => {
    const { plan } = planned(
      [spend('2026-06-15', '2026-04-01')],
      ['04', '05', '06']
        .map((month) => ({ channel: 'A', from: `2026-${month}-01`, to: `2026-${month}-30`, cost: 300 }))
        .concat({ channel: 'A', from: '2026-05-31', to: '2026-05-31', cost: 0 }),
      { period: { from: '2026-04-01', to: '2026-06-30' } },
    );
    expect(plan.period).toEqual({ from: serial('2026-04-01'), to: serial('2026-06-30') });
    expect(plan.lines[0]).toMatchObject({ spent: 760, forecast: 910, planned: 900 });
  });

  it('of a plan without days stands against all that was spent', () => {
    const undated: TabInput = {
      name: 'spend',
      cells: [
        ['Channel', 'Cost (EUR)', 'Revenue (EUR)'],
        ['A', '100', '1'],
        ['C', '7', '2'],
      ],
    };
    const { plan } = planned([undated], [{ channel: 'A', from: '', to: '', cost: 80 }]);
    expect(plan.lines).toMatchObject([
      { channel: 'A', planned: 80, spent: 100, forecast: null, state: 'undated', days: null },
      { channel: 'C', planned: null, spent: 7 },
    ]);
  });

  it('is said of all channels only as far as it is of each', () => {
    const totalOf = (channels: readonly string[], to: string, more: Partial<Planned> = {}) =>
      totalPlanState(
        planned(
          [spend(to)],
          channels.map((channel) => ({ ...june, channel, cost: 1, ...more })),
        ).plan,
      );
    expect(totalOf(['A', 'B'], '2026-06-15')).toBe('running');
    expect(totalOf(['A', 'B'], '2026-06-30')).toBe('over');
    expect(totalOf(['A', 'B'], '2026-06-03')).toBe('too early');
    expect(totalOf(['A', 'TV'], '2026-06-15')).toBe('partial');
    const staggered = [
      { ...june, channel: 'A', cost: 1 },
      { channel: 'B', from: '2026-06-12', to: '2026-06-30', cost: 1 },
    ];
    const { plan } = planned([spend('2026-06-15')], staggered);
    expect([totalPlanState(plan), canForecastTotal(plan)]).toEqual(['running', false]);
    expect(planNotes(plan, { ledger: { currency: 'EUR' } as never })).toContain(
      'The total has no forecast, since B has none.',
    );
    expect(
      totalPlanState(
        planned(
          [spend('2026-06-15')],
          [
            { ...june, channel: 'A', cost: 1 },
            { ...june, channel: 'A', cost: 1, currency: 'USD' },
          ],
        ).plan,
      ),
    ).toBe('partial');
  });
});

describe('no money of a plan', () => {
  const day = fc.integer({ min: 0, max: 120 });
  const row = fc.record({
    channel: fc.constantFrom('A', 'B', 'a', 'TV'),
    start: day,
    length: fc.constantFrom(0, 6, 29, 89),
    cost: fc.double({ min: 0, max: 1e5, noNaN: true }),
    currency: fc.constantFrom('EUR', 'EUR', 'GBP', 'USD'),
    dated: fc.constantFrom(true, true, true, false),
  });
  const iso = (offset: number) => new Date(Date.UTC(2026, 2, 1) + offset * 86_400_000).toISOString().slice(0, 10);

  it('is lost or counted twice, whatever the days', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('all', 'last-month', { from: '2026-04-11', to: '2026-05-20' }),
        (rows, period) => {
          const plan = rows.map(({ start, length, dated, ...same }) => ({
            ...same,
            from: dated ? iso(start) : '',
            to: dated ? iso(start + length) : '',
          }));
          const { plan: found } = planned([spend('2026-06-15', '2026-04-01')], plan, { period, rates: { GBP: 1.2 } });
          const all = rows.reduce(
            (sum, { cost, currency }) => sum + (currency === 'USD' ? 0 : currency === 'GBP' ? cost * 1.2 : cost),
            0,
          );
          const lines = found.lines.reduce((sum, line) => sum + (line.planned ?? 0), 0);
          expect(lines + found.before + found.after + found.undated).toBeCloseTo(all, 4);
          const dollars = rows.reduce((sum, { cost, currency }) => sum + (currency === 'USD' ? cost : 0), 0);
          expect(found.withoutRate.reduce((sum, { amounts }) => sum + (amounts.cost ?? 0), 0)).toBeCloseTo(dollars, 4);
        },
      ),
      { numRuns: 200 },
    );
  });
});
