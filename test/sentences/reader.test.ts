import { describe, expect, it } from 'vitest';
import { truthOf } from '../../tools/sentences/oracle/truth.ts';
import type { Page } from '../../tools/sentences/page.ts';
import { spansIn } from '../../tools/sentences/read/days-in.ts';
import { hasClaim, sentencesIn, without } from '../../tools/sentences/read/sentences-in.ts';
import { shownNumber, standsFor } from '../../tools/sentences/read/shown.ts';
import { readPage } from '../../tools/sentences/read-page.ts';
import { dayFromIso, justBefore, yearBefore } from '../../tools/sentences/world/calendar.ts';
import { given, plainWorld } from './plain-world.ts';

const quarter = { from: dayFromIso('2026-04-01'), to: dayFromIso('2026-06-30') };
const halfYear = { from: '2026-01-01', to: '2026-06-30' };

describe('a number as it is written', () => {
  it.each<[string, number, number]>([
    ['1,234', 1234, 0.5],
    ['-0.30', -0.3, 0.005],
    ['EUR 12 k', 12_000, 500],
    ['USD 1.5 m', 1_500_000, 50_000],
    ['EUR -4,935', -4935, 0.5],
    ['+13%', 0.13, 0.005],
    ['82.5 %', 0.825, 0.0005],
    ['−6 pt', -0.06, 0.005],
  ])('%s is %d, give or take %d', (text, value, half) => {
    const shown = shownNumber(text);
    expect(shown?.value).toBeCloseTo(value, 9);
    expect(shown?.half).toBeCloseTo(half, 9);
  });

  it('counts in what its header says', () => {
    expect(shownNumber('278', 1000)).toMatchObject({ value: 278_000, half: 500 });
  });

  it('stands for what would be written so, and for nothing else', () => {
    const shown = shownNumber('83 %')!;
    expect([0.8251, 0.8349].map((value) => standsFor(shown, value))).toEqual([true, true]);
    expect([0.824, 0.836].map((value) => standsFor(shown, value))).toEqual([false, false]);
  });

  it.each(['n/a', '–', 'ROI', '1 row', '12 of 30'])('%s is none', (text) => {
    expect(shownNumber(text)).toBeNull();
  });
});

describe('what a sentence claims', () => {
  it('is a number, a direction, a verdict or a superlative', () => {
    for (const text of ['It fell.', 'Search did best.', '3 rows', '✔ Final', 'Nothing is better.'])
      expect(hasClaim(text)).toBe(true);
    expect(hasClaim('What marketing set out to do, by its own account.')).toBe(false);
  });

  it('is told of each sentence by itself', () => {
    expect(sentencesIn('It rose by EUR 1.50. Nobody knows why. Two say so: ask').map(({ text }) => text)).toEqual([
      'It rose by EUR 1.50.',
      'Nobody knows why.',
      'Two say so: ask',
    ]);
  });

  it('is what is left once the understood parts are taken out', () => {
    expect(without('It rose by 3 and fell by 4', [[3, 12]])).toBe('It  and fell by 4');
  });
});

describe('a page', () => {
  const world = plainWorld({ ...halfYear, channels: { Search: { cost: 100, revenue: 190 } } });
  const read = (text: string) => {
    const page: Page = { rows: [{ key: 'headline', texts: [text] }] };
    return readPage(page, truthOf(given(world, { margin: 0.9 })));
  };

  it('has a sentence that no kind reads counted as not read', () => {
    expect(read('Marketing grew by 17 % because of the weather.').notRead).toHaveLength(1);
    expect(read('Marketing earned 71 % on its spend.').notRead).toEqual([]);
  });

  it('has a part that no kind reads counted, though the rest is read', () => {
    expect(read('Marketing earned 71 % on its spend, the best of 12 years.').notRead).toHaveLength(1);
  });

  it('has a sentence without a claim listed as such', () => {
    expect(read('What to do next')).toMatchObject({ sentences: 0, plain: ['What to do next'] });
  });
});

describe('the truth', () => {
  it('is summed from the rows alone', () => {
    const truth = truthOf(
      given(plainWorld({ ...halfYear, channels: { A: { cost: 10, revenue: 30, leads: 2 } } }), { margin: 0.5 }),
    );
    const of = (id: string) => truth.figure(id, quarter).may[0];
    expect([of('cost'), of('revenue'), of('net'), of('roi'), of('roas'), of('cpl')]).toEqual([
      910, 2730, 455, 0.5, 3, 5,
    ]);
    expect(truth.figure('cac', quarter).may).toEqual([]);
  });

  it('of a ratio is that of the days and channels with both of its sides', () => {
    const truth = truthOf(
      given(
        plainWorld(
          { name: 'Ads', ...halfYear, channels: { A: { cost: 100 }, B: { cost: 100 } } },
          { name: 'Shop', from: '2026-01-01', to: '2026-05-31', channels: { A: { revenue: 200 } } },
        ),
        {},
      ),
    );
    const { matched, share } = truth.figure('roi', quarter);
    expect(matched).toBe(1);
    expect(share).toBeCloseTo(61 / 182, 9);
  });

  it('of a period may count the days that all sources share', () => {
    const source = (name: string, to: string, channel: string) =>
      ({ name, from: '2026-01-01', to, channels: { [channel]: { cost: 10, revenue: 20 } } }) as const;
    const world = plainWorld(source('Search', '2026-06-30', 'A'), source('Social', '2026-05-31', 'B'));
    const { may } = truthOf(given(world, {})).figure('revenue', quarter);
    expect(new Set(may)).toEqual(new Set([20 * (91 + 61), 20 * (61 + 61)]));
  });

  it('of a month is the month’s, wherever in it its row is dated', () => {
    for (const dated of ['first', 'middle', 'last'] as const) {
      const world = plainWorld({ ...halfYear, dated, channels: { A: { cost: 1000, revenue: 2600 } } });
      expect(truthOf(given(world, {})).figure('revenue', quarter).may[0]).toBe(7800);
    }
  });

  it('has other costs by calendar month', () => {
    const world = plainWorld({ ...halfYear, channels: { A: { cost: 10, newCustomers: 1 } } });
    const { may } = truthOf(given(world, { otherCosts: 910 })).figure('cac', quarter);
    expect(may[0]).toBeCloseTo((910 + 3 * 910) / 91, 9);
  });

  it('knows how much is in doubt', () => {
    const world = plainWorld({
      ...halfYear,
      channels: { A: { cost: 10, revenue: 20 } },
      unread: ({ day }) => day >= dayFromIso('2026-06-01'),
    });
    expect(truthOf(given(world, {})).doubt(quarter).cost).toBeCloseTo(30 / 91, 9);
  });

  it('knows the days that a source leaves out', () => {
    const world = plainWorld({ ...halfYear, gaps: [['2026-05-01', '2026-05-31']], channels: { A: { cost: 10 } } });
    expect(truthOf(given(world, {})).missingDays(['cost'], quarter)).toBe(31);
  });
});

describe('days', () => {
  it('are read as the page writes them', () => {
    expect(spansIn('Before: 1 Apr 2026 – 30 Jun 2026 (91 days)')).toEqual([quarter]);
  });

  it('of whole months have whole months before them, and the same months a year before', () => {
    expect(justBefore(quarter)).toEqual({ from: dayFromIso('2026-01-01'), to: dayFromIso('2026-03-31') });
    expect(yearBefore(quarter)).toEqual({ from: dayFromIso('2025-04-01'), to: dayFromIso('2025-06-30') });
    const february = { from: dayFromIso('2025-02-01'), to: dayFromIso('2025-02-28') };
    expect(yearBefore(february)).toEqual({ from: dayFromIso('2024-02-01'), to: dayFromIso('2024-02-29') });
  });
});
