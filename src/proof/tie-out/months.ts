import { daysInMonth, fromSerial, toSerial } from '../../intake/columns/day-serial.ts';

/** The first day of the calendar month that a day is in. */
export function monthOfDay(day: number): number {
  const { year, month } = fromSerial(day);
  return toSerial(year, month, 1);
}

/** The first day of the month that lies so many months on. */
export function monthsOn(first: number, count: number): number {
  const { year, month } = fromSerial(first);
  const at = year * 12 + month - 1 + count;
  return toSerial(Math.floor(at / 12), (at % 12) + 1, 1);
}

export function lastDayOf(first: number): number {
  const { year, month } = fromSerial(first);
  return first + daysInMonth(year, month) - 1;
}
