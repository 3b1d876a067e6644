import { dayWriter, monthWriter } from './dates.ts';
import type { Dice } from './dice.ts';
import type { Judged } from './figures.ts';
import { plain, type Written } from './grid.ts';
import { type Hand, writeCount, writeMoney } from './hand.ts';
import { type Fact, periods, type Step } from './world.ts';

export type Span = readonly [from: number, to: number];

/** Months, weeks or days in a row, and how the heads of their columns are written. */
export interface Times {
  readonly step: Step;
  readonly spans: readonly Span[];
  readonly heads: readonly Written[];
}

export function timesOf(
  dice: Dice,
  hand: Hand,
  steps: readonly Step[] = ['month', 'month', 'month', 'week', 'day'],
): Times {
  const step = dice.pick(steps);
  const spans = periods(dice, step, dice.int(3, step === 'day' ? 8 : 6));
  const starts = spans.map(([from]) => from);
  const write =
    step === 'month'
      ? monthWriter(dice, hand.words.locale, hand.native)
      : dayWriter(dice, hand.words.locale, starts, hand.native);
  return { step, spans, heads: starts.map((from) => plain(write(from))) };
}

export const moneyCell = (hand: Hand, measure: Judged, cents: number, [from, to]: Span): Written => ({
  value: writeMoney(hand, cents),
  counts: [{ measure, from, to, currency: hand.money.told }],
});

export const countCell = (hand: Hand, measure: Judged, count: number, [from, to]: Span): Written => ({
  value: writeCount(hand, count),
  counts: [{ measure, from, to, currency: '' }],
});

/** One line of a crosstab: what it is called, what it holds, and whether that is money. */
export interface Metric {
  readonly name: string;
  readonly measure: Judged | null;
  readonly of: (fact: Fact) => number;
  readonly money: boolean;
}

export const metricCell = (hand: Hand, { measure, of, money }: Metric, fact: Fact): Written => {
  const span: Span = [fact.from, fact.to];
  if (measure && money) return moneyCell(hand, measure, of(fact), span);
  if (measure) return countCell(hand, measure, of(fact), span);
  return plain(money ? writeMoney(hand, of(fact)) : writeCount(hand, of(fact)));
};

export const sumCell = (hand: Hand, { of, money }: Metric, facts: readonly Fact[]): Written => {
  const sum = facts.reduce((all, fact) => all + of(fact), 0);
  return plain(money ? writeMoney(hand, sum) : writeCount(hand, sum));
};
