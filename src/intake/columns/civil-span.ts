import { daysInMonth, toSerial } from './day-serial.ts';
import { firstYear, lastYear, type Span } from './day-text.ts';

/** One day; null where the calendar has none such, or outside the years that campaign data can have. */
export function daySpan(written: number, month: number, day: number): Span | null {
  const year = civilYear(written);
  if (!plausible(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = toSerial(year, month, day);
  return { from: serial, to: serial };
}

/** `count` whole months from one on. */
export function monthSpan(written: number, month: number, count = 1): Span | null {
  const year = civilYear(written);
  if (!plausible(year) || month < 1 || month + count > 13) return null;
  const end = month + count - 1;
  return { from: toSerial(year, month, 1), to: toSerial(year, end, daysInMonth(year, end)) };
}

/** An ISO week, Monday to Sunday. Week 1 is the one with 4 January. */
export function weekSpan(year: number, week: number): Span | null {
  if (!plausible(year) || week < 1 || week > 53) return null;
  const monday = firstMonday(year) + 7 * (week - 1);
  return week === 53 && monday >= firstMonday(year + 1) ? null : { from: monday, to: monday + 6 };
}

/** Day 2 was a Monday. */
function firstMonday(year: number): number {
  const fourth = toSerial(year, 1, 4);
  return fourth - ((fourth - 2) % 7);
}

/** Two digits are of this century up to 69. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Thailand counts years from the Buddha: 2568 is 2025. */
const civilYear = (year: number): number => (year >= 2500 && year <= 2600 ? year - 543 : year);

function plausible(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}
