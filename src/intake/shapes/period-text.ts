import { monthSpan, weekSpan } from '../columns/civil-span.ts';
import { fromSerial, isoDay } from '../columns/day-serial.ts';
import type { Span } from '../columns/day-text.ts';
import { type DatedHeader, someYear } from './date-headers.ts';

/** The days of a header as a text that has one reading; in another year where the header tells none. `''` where nothing does. */
export function periodText(period: DatedHeader, year: number | null = null): string {
  const span = period.dated ? period.span : year === null ? null : moved(period, year);
  if (!span) return '';
  if (period.unit === 'day') return isoDay(span.from);
  if (period.unit === 'month') return isoDay(span.from).slice(0, 7);
  return `${isoDay(span.from)} - ${isoDay(span.to)}`;
}

/** The same stretch in another year. */
function moved({ unit, span }: DatedHeader, year: number): Span | null {
  if (unit === 'week') return weekSpan(year, Math.round((span.from - weekSpan(someYear, 1)!.from) / 7) + 1);
  const { month } = fromSerial(span.from);
  return monthSpan(year, month, fromSerial(span.to).month - month + 1);
}
