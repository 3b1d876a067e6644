import { fullYear, monthSpan, weekSpan } from '../columns/civil-span.ts';
import { daysInMonth, fromSerial, toSerial } from '../columns/day-serial.ts';
import type { Span } from '../columns/day-text.ts';
import { type HeaderPeriod, headerPeriod, type PeriodUnit } from '../columns/header-period.ts';
import { readDates } from '../columns/read-dates.ts';
import type { RawCell } from '../raw.ts';
import type { SourceOptions } from '../reading.ts';

/** A header that is a stretch of time, with its days. */
export interface DatedHeader {
  readonly unit: PeriodUnit;
  /** Where the year is known from nowhere, days of a year that stands for it. */
  readonly span: Span;
  readonly dated: boolean;
  /** Whether its year is that of a title: a nearer one stands above it. */
  readonly titled: boolean;
}

interface Context {
  /** The year that stands above a header, or beside it. */
  readonly yearAt: (index: number) => number | null;
  /** The years that the lines above or the tab's name tell. */
  readonly years: readonly number[];
  readonly order?: SourceOptions['dateOrder'];
}

/** A leap year, so that no day is missing from it. */
const someYear = 2000;

/** Headers from left to right as stretches of time; null for those that are none. */
export function dateHeaders(cells: readonly (RawCell | undefined)[], context: Context): (DatedHeader | null)[] {
  const read = cells.map(headerPeriod);
  const days = dayHeaders(read, context.order);
  const parts = withDigits(read);
  const years = yearsOf(parts, context);
  const isTitled = parts.every(
    (part, i) => !part || part.day !== undefined || (part.year === null && context.yearAt(i) === null),
  );
  return parts.map((part, i): DatedHeader | null => {
    if (!part) return null;
    if (part.day !== undefined) return days[i]!;
    const year = years[i]!;
    const span = spanOf(part, year ?? someYear);
    return (
      span && {
        unit: part.digits === undefined ? part.unit : 'day',
        span,
        dated: year !== null,
        titled: part.year === null && context.yearAt(i) === null && isTitled,
      }
    );
  });
}

/** `Jan 25 | Feb 25` are months of 2025; `Jan 25 | Jan 26` are days of a month. */
function withDigits(read: readonly (HeaderPeriod | null)[]): (HeaderPeriod | null)[] {
  const open = read.filter((part): part is HeaderPeriod => part?.digits !== undefined);
  const isYear = open.every((part, i) => {
    const before = open[i - 1];
    return !before || part.digits === before.digits || part.digits === before.digits! + 1;
  });
  const months = new Set(open.map(({ at }) => at));
  const asYears = isYear && months.size > 1 && open.every(({ digits }) => digits! > 9);
  return read.map((part) =>
    part?.digits === undefined || !asYears ? part : { unit: 'month', at: part.at, year: fullYear(String(part.digits)) },
  );
}

/** The year of each header: its own, that above it, that of the header before it, or the one that the title tells. */
function yearsOf(parts: readonly (HeaderPeriod | null)[], { yearAt, years }: Context): (number | null)[] {
  const found: (number | null)[] = [];
  let last: { part: HeaderPeriod; year: number } | null = null;
  const bare = parts.map(
    (part, i) => part !== null && part.day === undefined && part.year === null && yearAt(i) === null,
  );
  const back = parts.flatMap((part, i) =>
    bare[i] && bare[i - 1] && isBefore(part!, parts[i - 1]!) ? [parts[i - 1]!.at - part!.at] : [],
  );
  // The latest month may stand first; `Dec | Jan` goes over the end of a year.
  const descends = back.length === parts.length - 1 && back.every((step) => step === 1);
  const turns = back.length > 0 && !descends;
  const firstKnown = parts.findIndex((part, i) => part && part.day === undefined && !bare[i]);
  const titled = firstKnown >= 0 ? null : titleYear(years, turns);
  let given = titled;
  parts.forEach((part, i) => {
    if (!part || part.day !== undefined) {
      found.push(null);
      return;
    }
    const above = part.year ?? yearAt(i);
    if (above !== null) last = { part, year: above };
    else if (last && last.part.unit === part.unit) {
      last = { part, year: isBefore(part, last.part) ? last.year + 1 : last.year };
    } else if (given !== null) {
      if (bare[i - 1] && isBefore(part, parts[i - 1]!)) given = turns ? given + 1 : given;
      found.push(given);
      return;
    }
    found.push(last?.part === part ? last.year : null);
  });
  return found;
}

/** One year where the headers stay within it; the first of two that follow each other where they go over its end. */
function titleYear(years: readonly number[], turns: boolean): number | null {
  const [first, second] = years;
  if (first === undefined || years.length > 2) return null;
  if (second === undefined) return turns ? null : first;
  return turns && second === first + 1 ? first : null;
}

/** Whether a header goes back in the year: `Jan` after `Dec`. The same months again beside the first are another amount. */
const isBefore = (part: HeaderPeriod, before: HeaderPeriod): boolean =>
  part.unit === before.unit && part.at < before.at && (part.digits === undefined || before.digits === undefined);

function spanOf({ unit, at, digits }: HeaderPeriod, year: number): Span | null {
  if (digits !== undefined) {
    const day = digits >= 1 && digits <= daysInMonth(year, at) ? toSerial(year, at, digits) : null;
    return day === null ? null : { from: day, to: day };
  }
  switch (unit) {
    case 'year':
      return monthSpan(year, 1, 12);
    case 'half':
      return monthSpan(year, 6 * at - 5, 6);
    case 'quarter':
      return monthSpan(year, 3 * at - 2, 3);
    case 'month':
      return monthSpan(year, at);
    default:
      return weekSpan(year, at);
  }
}

/** Days, read together: the order of day and month in which they follow each other evenly is theirs. */
function dayHeaders(read: readonly (HeaderPeriod | null)[], order: SourceOptions['dateOrder']): (DatedHeader | null)[] {
  const cells = read.map((part): RawCell => part?.day ?? '');
  const none = cells.map(() => null);
  if (cells.every((cell) => cell === '')) return none;
  const orders = order ? [order] : (['dmy', 'mdy'] as const);
  const tries = orders.map((one) => readDates(cells, { order: one })).filter(({ unreadable }) => unreadable === 0);
  const even = tries.filter(({ days }) => isEven([...days].filter((day) => !Number.isNaN(day))));
  const dates = even[0] ?? tries[0];
  if (!dates) return none;
  const filled = [...dates.days].filter((day) => !Number.isNaN(day));
  const widened = widen(filled);
  return cells.map((cell, i) => {
    const from = dates.days[i]!;
    if (cell === '' || Number.isNaN(from)) return null;
    const to = dates.ends[i]!;
    if (to > from) return { unit: unitOf(to - from + 1), span: { from, to }, dated: true, titled: false };
    return { unit: widened.unit, span: widened.spanOf(from), dated: true, titled: false };
  });
}

const unitOf = (days: number): PeriodUnit =>
  days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 92 ? 'quarter' : days <= 184 ? 'half' : 'year';

function isEven(days: readonly number[]): boolean {
  if (days.every((day) => fromSerial(day).day === 1)) return true;
  return days.every((day, i) => i < 2 || day - days[i - 1]! === days[1]! - days[0]!);
}

/** First days of months stand for the whole of them, and days a week apart for weeks. */
function widen(days: readonly number[]): { unit: PeriodUnit; spanOf(day: number): Span } {
  const parts = days.map(fromSerial);
  const distinct = new Set(days).size;
  const steps = parts.slice(1).map(({ year, month }, i) => 12 * (year - parts[i]!.year) + month - parts[i]!.month);
  if (distinct > 1 && parts.every(({ day }) => day === 1)) {
    const months = steps.every((step) => step === 3) ? 3 : steps.every((step) => step === 12) ? 12 : 1;
    const unit = months === 3 ? 'quarter' : months === 12 ? 'year' : 'month';
    return {
      unit,
      spanOf: (day) => {
        const { year, month } = fromSerial(day);
        return monthSpan(year, month, months) ?? { from: day, to: day };
      },
    };
  }
  if (distinct > 1 && parts.every(({ year, month, day }) => day === daysInMonth(year, month)))
    return {
      unit: 'month',
      spanOf: (day) => {
        const { year, month } = fromSerial(day);
        return { from: toSerial(year, month, 1), to: day };
      },
    };
  if (distinct > 1 && days.every((day, i) => i === 0 || day - days[i - 1]! === 7))
    return { unit: 'week', spanOf: (day) => ({ from: day, to: day + 6 }) };
  return { unit: 'day', spanOf: (day) => ({ from: day, to: day }) };
}
