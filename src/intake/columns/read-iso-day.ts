import { daysInMonth, toSerial } from './day-serial.ts';
import { firstYear, lastYear } from './day-text.ts';

/**
 * `2026-06-23` or `2026/06/23`, with or without a time behind it, as a day serial; NaN where it is none.
 * By character codes, for it is what nearly all days are, and timestamps may all differ.
 */
export function readIsoDay(text: string): number {
  const mark = text.charCodeAt(4);
  if (text.length < 10 || (mark !== 45 && mark !== 47) || text.charCodeAt(7) !== mark) return Number.NaN;
  if (text.length > 10 && !/^[T ]\d\d(:|$)/.test(text.slice(10, 14))) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // NaN passes none of these.
  const exists =
    year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? toSerial(year, month, day) : Number.NaN;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let k = from; k < to; k++) {
    const digit = text.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
