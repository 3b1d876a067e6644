import { daySpan, monthSpan } from './civil-span.ts';
import { toSerial } from './day-serial.ts';
import { firstYear, lastYear, type SettledDays, type Span } from './day-text.ts';

const firstSerial = toSerial(firstYear, 1, 1);
const lastSerial = toSerial(lastYear, 12, 31);
const unixEpoch = toSerial(1970, 1, 1);

/** The day of a spreadsheet's serial number, NaN outside the years that campaign data can have. */
export function serialDay(serial: number): number {
  // A time zone may have moved midnight by a rounding error: a millisecond is let pass.
  const day = Math.floor(serial + 1e-8);
  return day >= firstSerial && day <= lastSerial ? day : Number.NaN;
}

/** Digits alone: `20260623`, `202606`, `2026062314` (with the hour), a serial number, seconds or milliseconds since 1970. */
export function readDayDigits(text: string): SettledDays | null {
  if (!/^\d{5,13}(\.\d+)?$/.test(text)) return null;
  const written = writtenOut(text);
  const span = written ?? counted(Number(text));
  if (!span) return null;
  return {
    kind: 'settled',
    ...span,
    yearFirst: written !== null,
    unit: span.from === span.to ? 'day' : 'month',
  };
}

function writtenOut(text: string): Span | null {
  const parts = /^(\d{4})(\d\d)(?:(\d\d)([01]\d|2[0-3])?)?$/.exec(text);
  if (!parts) return null;
  const [, year, month, day] = parts;
  return day === undefined ? monthSpan(Number(year), Number(month)) : daySpan(Number(year), Number(month), Number(day));
}

function counted(number: number): Span | null {
  const days = number > 1e11 ? number / 86_400_000 + unixEpoch : number > 1e8 ? number / 86_400 + unixEpoch : number;
  const day = serialDay(days);
  return Number.isNaN(day) ? null : { from: day, to: day };
}
