import { daysInMonth, toSerial } from './day-serial.ts';
import { firstYear, lastYear } from './day-text.ts';

/**
 * `2026-06-23` or `2026/06/23`, with or without a time behind it, as a day serial; NaN where it is none.
 * By character codes, for it is what nearly all days are, and timestamps may all differ.
 */
export function readIsoDay(text: string): number {
  if (text.length < 10) return Number.NaN;
  const mark = text.charCodeAt(4);
  if ((mark !== 45 && mark !== 47) || text.charCodeAt(7) !== mark) return Number.NaN;
  if (text.length > 10 && !/^[T ]\d\d(:|$)/.test(text.slice(10, 14))) return Number.NaN;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return Number.NaN;
  return day <= daysInMonth(year, month) ? toSerial(year, month, day) : Number.NaN;
}

/** Two digits; far below any year, month or day where they are none. */
function pair(text: string, place: number): number {
  const tens = text.charCodeAt(place) - 48;
  const ones = text.charCodeAt(place + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}
