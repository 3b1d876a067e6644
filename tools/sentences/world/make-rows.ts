import type { Dice } from '../../../test/truth/dice.ts';
import { dayOf, monthOf, partsOf, type Span, weekOf } from './calendar.ts';
import { amountsOf, cents, type Habit } from './habit.ts';
import type { Amounts, Measure, Row, Source, Step } from './world.ts';

const campaignNames = ['Always on', 'Launch', 'Brand', 'Retargeting', 'Spring'];

/** How rows are dated. */
export interface OfDays {
  readonly step: Step;
  readonly dated: 'first' | 'last' | 'middle';
  readonly origin: number;
}

/** The stretches that a source has a row for, each with the date that it bears. */
function* stretches(source: Source, { step, dated }: OfDays): Generator<{ days: Span; day: number }> {
  const { from, to } = source.days;
  for (let day = from; day <= to; ) {
    const days = step === 'day' ? { from: day, to: day } : step === 'week' ? weekOf(day) : monthOf(day);
    if (!source.gaps.some((gap) => gap.from <= day && day <= gap.to)) {
      const { year, month } = partsOf(days.from);
      const at =
        step !== 'month' || dated === 'first' ? days.from : dated === 'last' ? days.to : dayOf(year, month, 15);
      yield { days, day: at };
    }
    day = days.to + 1;
  }
}

export function channelRows(
  dice: Dice,
  source: Source,
  at: number,
  channel: string,
  habit: Habit,
  currency: string,
  ofDays: OfDays,
): Row[] {
  const campaign = dice.pick(campaignNames);
  const counts = source.counts[channel] ?? [];
  return [...stretches(source, ofDays)].map(({ days, day }) => ({
    source: at,
    channel,
    campaign,
    day,
    days,
    currency,
    amounts: only(counts, amountsOf(dice, habit, days, ofDays.origin)),
  }));
}

/** A shop that names no channel sells what all of them bring. */
export function shopRows(
  dice: Dice,
  source: Source,
  at: number,
  habits: ReadonlyMap<string, Habit>,
  currency: string,
  ofDays: OfDays,
): Row[] {
  return [...stretches(source, ofDays)].map(({ days, day }) => {
    const all = [...habits.values()].map((habit) => amountsOf(dice, habit, days, ofDays.origin));
    const sum = (measure: Measure) => all.reduce((total, amounts) => total + (amounts[measure] ?? 0), 0);
    const amounts = { revenue: cents(sum('revenue')), orders: sum('orders'), newCustomers: sum('newCustomers') };
    return {
      source: at,
      channel: '',
      campaign: '',
      day,
      days,
      currency,
      amounts: only(source.counts[''] ?? [], amounts),
    };
  });
}

const only = (counts: readonly Measure[], amounts: Amounts): Amounts =>
  Object.fromEntries(Object.entries(amounts).filter(([measure]) => counts.includes(measure as Measure)));
