import { describe, expect, it } from 'vitest';
import { draw } from '../../tools/sentences/world/draw.ts';
import type { Given } from '../../tools/sentences/world/given.ts';
import { caseOf } from '../../tools/sentences/world/tabs-of.ts';

const drawn = Array.from({ length: 400 }, (_, number) => draw(number));

describe('generated reports', () => {
  it('are the same by the same number', () => {
    expect(draw(17)).toEqual(draw(17));
    expect(caseOf(draw(17))).toEqual(caseOf(draw(17)));
    expect(draw(17)).not.toEqual(draw(18));
  });

  it.each<[string, (given: Given) => boolean]>([
    ['rows by the day', ({ world }) => world.sources.some(({ step }) => step === 'day')],
    ['rows by the week', ({ world }) => world.sources.some(({ step }) => step === 'week')],
    ['months by their first day', ({ world }) => world.rows.some(({ day, days }) => days.to > day + 26)],
    ['months by their last day', ({ world }) => world.rows.some(({ day, days }) => days.from < day - 26)],
    ['months by a day in their middle', ({ world }) => world.rows.some(({ day, days }) => day - days.from === 14)],
    [
      'several campaigns in one channel',
      ({ world }) => {
        const of = (name: string) => new Set(world.rows.flatMap((row) => (row.channel === name ? [row.campaign] : [])));
        return world.rows.some(({ channel }) => of(channel).size > 1);
      },
    ],
    ['a single channel', ({ world }) => new Set(world.rows.map(({ channel }) => channel)).size === 1],
    ['twelve channels', ({ world }) => new Set(world.rows.map(({ channel }) => channel)).size === 12],
    ['sources that end on different days', ({ world }) => new Set(world.sources.map(({ days }) => days.to)).size > 1],
    ['gaps', ({ world }) => world.sources.some(({ gaps }) => gaps.length > 0)],
    ['a shop beside platforms', ({ world }) => world.sources.some(({ name }) => name === 'Shop')],
    ['a shop without channels', ({ world }) => world.rows.some(({ channel }) => channel === '')],
    ['refunds of spend', ({ world }) => world.rows.some(({ amounts }) => (amounts.cost ?? 0) < 0)],
    [
      'channels without revenue',
      ({ world }) => world.rows.some(({ amounts }) => amounts.cost !== undefined && amounts.revenue === undefined),
    ],
    ['currencies with a rate', ({ settings }) => Object.keys(settings.rates ?? {}).length > 0],
    [
      'currencies without one',
      ({ world, settings }) => Object.keys(world.worth).some((code) => !settings.rates?.[code]),
    ],
    ['rows that cannot be read', ({ world }) => world.rows.some(({ unread }) => unread)],
    ['three years', ({ world }) => world.sources.some(({ days }) => days.to - days.from > 1090)],
    ['a single month', ({ world }) => world.sources.every(({ days }) => days.to - days.from < 31)],
    ['a plan', ({ world }) => world.plan.length > 0],
    ['a margin', ({ settings }) => settings.margin !== undefined],
    ['no margin', ({ settings }) => settings.margin === undefined],
    ['other costs', ({ settings }) => settings.otherCosts !== undefined],
    ['targets', ({ settings }) => Object.keys(settings.targets ?? {}).length > 0],
    [
      'a deadline that is past',
      ({ settings, today }) => settings.objectives?.some(({ deadline = '' }) => deadline < isoOfDay(today)) === true,
    ],
    [
      'the target of a year',
      ({ settings }) => settings.objectives?.some(({ deadline }) => deadline?.endsWith('-12-31')) === true,
    ],
    ['a baseline that is set', ({ settings }) => typeof settings.baseline === 'object'],
    ['a period that is set', ({ settings }) => typeof settings.period === 'object'],
  ])('have %s now and then, and not always', (_, has) => {
    const share = drawn.filter(has).length / drawn.length;
    expect(share).toBeGreaterThan(0.004);
    expect(share).toBeLessThan(0.9);
  });
});

const isoOfDay = (day: number) => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
