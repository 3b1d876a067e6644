import type { Dice } from '../../../test/truth/dice.ts';
import { daysIn, monthOf, type Span } from './calendar.ts';
import type { Habit } from './habit.ts';
import type { Layout } from './layout.ts';
import type { Measure, Source, Step } from './world.ts';

/** The tabs, each with the channels and days it speaks of. Now and then one ends before the others. */
export function makeSources(
  dice: Dice,
  layout: Layout,
  step: Step,
  days: Span,
  habits: ReadonlyMap<string, Habit>,
): Source[] {
  const names = [...habits.keys()];
  const ofChannels = (channels: readonly string[]) =>
    Object.fromEntries(channels.map((name) => [name, habits.get(name)!.counts]));
  const platform = (name: string, channels: readonly string[], ends: number): Source => {
    const own = { from: days.from, to: ends };
    return { name, step, days: own, gaps: gapsIn(dice, step, own), channels, counts: ofChannels(channels) };
  };
  if (layout === 'one') return [platform('Raw', names, days.to)];
  const early = () => (dice.chance(0.4) ? endsEarlier(dice, step, days) : days.to);
  if (layout === 'several') {
    const half = Math.ceil(names.length / 2);
    return [platform('Search', names.slice(0, half), early()), platform('Social', names.slice(half), days.to)].filter(
      ({ channels }) => channels.length > 0,
    );
  }
  const sold: readonly Measure[] = ['revenue', 'orders', ...(dice.chance(0.7) ? (['newCustomers'] as const) : [])];
  const named = dice.chance(0.6);
  const [spendEnds, salesEnd] = dice.chance(0.7) ? [days.to, early()] : [early(), days.to];
  const own = { from: days.from, to: salesEnd };
  const shop: Source = {
    name: 'Shop',
    step,
    days: own,
    gaps: gapsIn(dice, step, own),
    channels: named ? names : [],
    counts: Object.fromEntries((named ? names : ['']).map((name) => [name, sold])),
  };
  return [platform('Ads', names, spendEnds), shop];
}

/** A hole in daily data, now and then two. */
function gapsIn(dice: Dice, step: Step, days: Span): Span[] {
  if (step !== 'day' || daysIn(days) < 40 || !dice.chance(0.2)) return [];
  const long = dice.pick([3, 8, 15, 31].filter((length) => length * 3 < daysIn(days)));
  const from = days.from + dice.int(5, daysIn(days) - long - 5);
  return [{ from, to: from + long - 1 }];
}

function endsEarlier(dice: Dice, step: Step, days: Span): number {
  const length = daysIn(days);
  if (step === 'day') return days.to - Math.min(dice.pick([3, 12, 30, 45]), Math.floor(length / 2));
  if (step === 'week') return days.to - 7 * Math.min(dice.int(1, 6), Math.floor(length / 14));
  const month = monthOf(days.to);
  return month.from > days.from ? month.from - 1 : days.to;
}
