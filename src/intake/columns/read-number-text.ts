import { isErrorText, isMasked } from './masked.ts';
import { plainText } from './plain-text.ts';
import { readAround } from './read-around.ts';
import { readDigits, type Shows } from './read-digits.ts';

export interface NumberText {
  readonly value: number;
  readonly shows: Shows;
  /** ISO code, or the sign where several currencies share it; `''` for none. */
  readonly currency: string;
  readonly percent: boolean;
  /** Written with letters for its zeros, and so rounded: `1.2K`. */
  readonly abbreviated: boolean;
}

/** A cell's text that is not plain digits, as a number with all that came glued to it, or why it is none. */
export function readNumberText(cell: string): NumberText | 'empty' | 'masked' | 'error' | 'unreadable' {
  const text = plainText(cell);
  if (text === '') return 'empty';
  if (isErrorText(text)) return 'error';
  if (isMasked(text)) return 'masked';
  const start = numberStart(text);
  if (start < 0) return 'unreadable';
  const end = numberEnd(text);
  const around = readAround(text.slice(0, start), text.slice(end));
  const digits = around && readDigits(text.slice(start, end));
  if (!digits) return 'unreadable';
  const { percent, negative, currency, exponent } = around;
  const value = shifted(digits.digits, percent ? -2 : exponent);
  if (!Number.isFinite(value)) return 'unreadable';
  return { value: negative ? 0 - value : value, shows: digits.shows, currency, percent, abbreviated: exponent > 0 };
}

/** By the exponent and not by multiplication, so that 12.3 % is the double nearest to 0.123, and 1.1M is 1100000. */
function shifted(digits: string, by: number): number {
  const [mantissa, exponent = '0'] = digits.split('e');
  return Number(`${mantissa}e${Number(exponent) + by}`);
}

/** The first digit, or the decimal sign before it. The point of `Rs.201` belongs to the currency. */
function numberStart(text: string): number {
  const digit = text.search(/\d/);
  if (digit < 1) return digit;
  const before = text[digit - 1];
  if ((before === '.' || before === ',') && !/\p{L}/u.test(text[digit - 2] ?? '')) return digit - 1;
  return digit;
}

function numberEnd(text: string): number {
  let end = text.length;
  while (!isDigit(text.charCodeAt(end - 1))) end--;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
