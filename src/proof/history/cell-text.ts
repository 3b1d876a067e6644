import { isoDay } from '../../intake/columns/day-serial.ts';
import type { RawCell } from '../../intake/raw.ts';

/**
 * All of the history stands in cells as text, which no format, locale or time zone alters. What a person has typed anew over the same text may
 * come back as a number or a day, and is still the same.
 */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return isoDay(cell.serial);
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

/** More digits than these are an engine's own, and sums of cents are exact in them. */
const digits = 12;

/** A figure as it is kept: with a point in every locale, and neither −0 nor the noise of sums. */
export const numberText = (value: number): string => String(Number(value.toPrecision(digits)) + 0);

/** A name as a cell gives it back: spreadsheets keep no control characters, one kind of line break, and no half of a character. */
export const nameText = (name: string): string =>
  name
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
