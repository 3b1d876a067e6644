import { fromSerial, toSerial } from '../intake/columns/day-serial.ts';
import type { Period } from '../intake/reading.ts';
import type { BaselineChoice } from '../settings/list/baseline.ts';
import { daysIn } from './days-in.ts';
import { parseIsoDay } from './iso-day.ts';

/** Days outside of the report period that it can be held against. */
export interface Before {
  readonly is: 'set' | 'last year' | 'just before';
  readonly period: Period;
}

/** Why there are none. */
export type NoBefore =
  | 'undated'
  | 'all of the data'
  | 'too early'
  | 'within the report'
  | 'no data'
  | 'undivided'
  | 'not wanted';

/** A page compares with one time, its `Before`; what else the data allow is a line of the results. */
export interface Comparison {
  readonly before: Before | null;
  readonly others: readonly Before[];
  readonly none: NoBefore | null;
}

export const nothingBefore = (none: NoBefore): Comparison => ({ before: null, others: [], none });

/**
 * `divides` says whether the data tell the days before a day from those after it. Where a row covers both, spread evenly, nothing would be
 * compared but the row with itself.
 */
export function compareWith(
  report: Period,
  span: Period,
  choice: BaselineChoice,
  divides: (day: number) => boolean,
): Comparison {
  const told = ({ period: { from, to } }: Before) => (from === span.from || divides(from)) && divides(to + 1);
  const found = ([yearBefore(report), justBefore(report)] as const).filter(
    ({ period }) => period.from >= span.from && period.to <= span.to,
  );
  const usable = found.filter(told);
  const without = (chosen: Before | undefined, none: NoBefore): Comparison => ({
    before: chosen ?? null,
    others: usable.filter((each) => each !== chosen),
    none: chosen ? null : none,
  });
  if (choice === 'none') return nothingBefore('not wanted');
  if (typeof choice === 'object') {
    const set: Before = { is: 'set', period: { from: parseIsoDay(choice.from), to: parseIsoDay(choice.to) } };
    if (overlap(set.period, report)) return without(undefined, 'within the report');
    if (!overlap(set.period, span)) return without(undefined, 'no data');
    return told(set) ? without(set, 'undivided') : without(undefined, 'undivided');
  }
  const wanted = { auto: undefined, previous: 'just before', 'last-year': 'last year' }[choice];
  const none = report.from <= span.from && report.to >= span.to ? 'all of the data' : 'too early';
  return without(
    usable.find(({ is }) => wanted === undefined || is === wanted),
    found.length > usable.length ? 'undivided' : none,
  );
}

export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && a.to >= b.from;

/** Months of unlike length are compared as they are, a week and a month are not: amounts are scaled to as many days. */
export const isScaled = (before: Period, report: Period): boolean =>
  Math.abs(daysIn(report) / daysIn(before) - 1) > 1 / 25;

/** As many days before it; of whole months, as many whole months, which is what people mean by the quarter before. */
export function justBefore(period: Period): Before {
  const months = wholeMonths(period);
  return {
    is: 'just before',
    period: months
      ? { from: monthsEarlier(period.from, months), to: period.from - 1 }
      : { from: period.from - daysIn(period), to: period.from - 1 },
  };
}

/** The same months of the year before; of whole weeks the same weekdays, since a Sunday sells otherwise than a Monday. */
export function yearBefore(period: Period): Before {
  const shift = (day: number) => {
    if (!wholeMonths(period) && daysIn(period) % 7 === 0) return day - 364;
    const { year, month, day: date } = fromSerial(day);
    // 29 February is the 28th a year before.
    return Math.min(toSerial(year - 1, month, date), toSerial(year - 1, month + 1, 1) - 1);
  };
  const to = wholeMonths(period) ? shift(period.to + 1) - 1 : shift(period.to);
  return { is: 'last year', period: { from: shift(period.from), to } };
}

/** How many months it is, where it begins with one and ends with one; else 0. */
function wholeMonths(period: Period): number {
  const { year, month, day } = fromSerial(period.from);
  const after = fromSerial(period.to + 1);
  return day === 1 && after.day === 1 ? (after.year - year) * 12 + after.month - month : 0;
}

function monthsEarlier(day: number, months: number): number {
  const { year, month } = fromSerial(day);
  const first = year * 12 + month - 1 - months;
  return toSerial(Math.floor(first / 12), (first % 12) + 1, 1);
}
