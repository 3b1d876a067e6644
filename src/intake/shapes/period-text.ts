import { daySpan, monthSpan, weekSpan } from '../columns/civil-span.ts';
import { fromSerial, isoDay } from '../columns/day-serial.ts';
import type { Span } from '../columns/day-text.ts';
import type { DatedHeader } from './date-headers.ts';

/** The days of a header as a text that has one reading; in another year where none stands in it. `''` where no year is known. */
export function periodText(period: DatedHeader, year: number | null = null): string {
  const isOpen = !period.dated || period.titled;
  const span = isOpen && year !== null ? moved(period, year) : period.dated ? period.span : null;
  if (!span) return '';
  if (period.unit === 'day') return isoDay(span.from);
  if (period.unit === 'month') return isoDay(span.from).slice(0, 7);
  return `${isoDay(span.from)} - ${isoDay(span.to)}`;
}

/** The same stretch in another year. */
function moved({ unit, span }: DatedHeader, year: number): Span | null {
  if (unit === 'week') {
    // An ISO week is of the year that its Thursday is in.
    const first = weekSpan(fromSerial(span.from + 3).year, 1)!.from;
    return weekSpan(year, Math.round((span.from - first) / 7) + 1);
  }
  const { month, day } = fromSerial(span.from);
  if (unit === 'day') return daySpan(year, month, day);
  return monthSpan(year, month, fromSerial(span.to).month - month + 1);
}
