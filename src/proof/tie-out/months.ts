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

/** Invoices of a month come within its next ten days, and what is paid at its end may be booked as late. */
export const turn = 10;

/** Whether a day is so near to a month, and not in it, that days alone explain it. */
export const isAtTurn = (day: number, month: number): boolean =>
  (day < month && day >= month - turn) || (day > lastDayOf(month) && day <= lastDayOf(month) + turn);
