import { daysInMonth, fromSerial, toSerial } from '../columns/day-serial.ts';
import {
  daysSwapped,
  hasAny,
  isUndecided,
  type PeriodContext,
  type Periods,
  rangeRows,
  readDateColumn,
  unreadableCells,
  withoutOrder,
} from './periods.ts';

/** What ends there is a stretch of the report, and no campaign, which may have begun at any time. */
const endsPeriod =
  /(?<!\p{L})(period\p{L}*|périod\p{L}*|zeitraum\p{L}*|okres\p{L}*|month\p{L}*|monat\p{L}*|mois|mes|mese|mês|maand\p{L}*|miesiąc\p{L}*|report\p{L}*)(?!\p{L})/u;

const ends =
  /(?<!\p{L})(end\p{L}*|until|to|bis|ende|fin\p{L}*|jusqu\p{L}*|hasta|até|al|tot|eind\p{L}*|koniec|ko[nń]c\p{L}*|do)(?!\p{L})/u;

/** `Period end` alone, over the last days of months or of weeks: each row is the whole of its own. */
export function endedPeriods(context: PeriodContext, column: number): Periods | null {
  const { body } = context;
  const { key } = body.keys[column]!;
  if (!endsPeriod.test(key) || !ends.test(key)) return null;
  const read = readDateColumn(context, column);
  if (!hasAny(read)) return null;
  if (isUndecided(read)) return withoutOrder(body, column, read);
  const begins = beginsBefore(read.days);
  if (!begins) return null;
  const from = read.days.map((day) => (Number.isNaN(day) ? day : begins(day)));
  return {
    from,
    to: read.days,
    unreadable: unreadableCells(body, read, column),
    findings: [...daysSwapped(body, column, read), ...rangeRows(context, column, from, read.days)],
  };
}

/** The first day of what ends on a day, where all end weeks on the same weekday, or months, quarters or years. */
function beginsBefore(days: Float64Array): ((day: number) => number) | null {
  const said = [...new Set(days)].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b);
  if (said.length < 2) return null;
  const months = said.map((serial) => {
    const { year, month, day } = fromSerial(serial);
    return day === daysInMonth(year, month) ? year * 12 + month - 1 : Number.NaN;
  });
  if (months.every((month) => !Number.isNaN(month))) {
    const gaps = months.slice(1).map((month, at) => month - months[at]!);
    // Quarters end three months apart, and none of them within another.
    const length = [12, 3, 1].find((length) => gaps.every((gap) => gap % length === 0))!;
    return (day) => {
      const { year, month } = fromSerial(day);
      const first = year * 12 + month - length;
      return toSerial(Math.floor(first / 12), (first % 12) + 1, 1);
    };
  }
  return said.every((day) => (day - said[0]!) % 7 === 0) ? (day) => day - 6 : null;
}
