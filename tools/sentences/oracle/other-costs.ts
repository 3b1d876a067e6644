import { dayOf, daysIn, monthOf, type Span } from '../world/calendar.ts';
import type { Settings } from '../world/given.ts';

/** By calendar month; a part of a month by its days. */
export function otherCostsIn(set: Settings['otherCosts'], span: Span): number {
  if (set === undefined) return 0;
  let sum = 0;
  for (let month = monthOf(span.from); month.from <= span.to; month = monthOf(month.to + 1)) {
    const within = { from: Math.max(month.from, span.from), to: Math.min(month.to, span.to) };
    sum += (amountOf(set, month) * daysIn(within)) / daysIn(month);
  }
  return sum;
}

const amountOf = (set: NonNullable<Settings['otherCosts']>, month: Span): number =>
  typeof set === 'number'
    ? set
    : set
        .filter((each) => dayOf(Number(each.month.slice(0, 4)), Number(each.month.slice(5)), 1) === month.from)
        .reduce((sum, { amount }) => sum + amount, 0);
