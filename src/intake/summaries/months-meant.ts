import { daysInMonth, fromSerial } from '../columns/day-serial.ts';
import type { Condensed } from './condense.ts';

/**
 * A summary with its months, where each of its rows is of the first day of one or each of the last: `2025-07-01` stands for July
 * under any header. Null where days are days.
 */
export function monthsMeant(summary: Condensed): Condensed | null {
  const days = summary.from.map(fromSerial);
  const isDay = summary.from.every((from, i) => summary.to[i] === from);
  const isFirst = days.every(({ day }) => day === 1);
  const isLast = days.every(({ year, month, day }) => day === daysInMonth(year, month));
  if (!isDay || !(isFirst || isLast)) return null;
  const from = summary.from.map((serial, i) => serial - days[i]!.day + 1);
  const to = from.map((serial, i) => serial + daysInMonth(days[i]!.year, days[i]!.month) - 1);
  const period = { from: Math.min(...from), to: Math.max(...to) };
  return { ...summary, from, to, reading: { ...summary.reading, period } };
}
