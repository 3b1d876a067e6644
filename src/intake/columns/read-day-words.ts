import { daySpan, fullYear, monthSpan } from './civil-span.ts';
import { currencyOfSign, isCurrencyCode } from './currencies.ts';
import type { SettledDays } from './day-text.ts';
import { isWeekday, monthOf } from './months.ts';

/** Articles, prepositions and the ends of ordinals that stand around a day. */
const fillers = new Set('de del di of the le el il den der am st nd rd th er re e o a г'.split(' '));

/** A day or month with a named month. `text` is lower-case and without accents. */
export function readDayWords(text: string): SettledDays | null {
  if (!/^[\p{L}\d .,'’ºª°/-]+$/u.test(text)) return null;
  const tokens: readonly string[] = text.match(/\p{L}+|\d+/gu) ?? [];
  const place = monthPlace(tokens);
  const month = monthOf(tokens[place] ?? '');
  if (month === undefined || !tokens.every((token, i) => i === place || isDigits(token) || passes(token, i)))
    return null;
  const numbers = tokens.filter(isDigits);
  // `ZAR 9.25` is an amount of rand, though the ninth month of Czech is `zář`, and `NIS 4.25` one of shekels; `zář-21` is of a year.
  const isOfYear = numbers.some((digits) => digits.length === 4) || /^\p{L}+[-'’]\d\d$/u.test(text);
  if (place === 0 && isCurrency(tokens[0]!) && !isOfYear) return null;
  const years = numbers.filter((digits) => digits.length === 4);
  const days = numbers.filter((digits) => digits.length < 3);
  if (years.length === 1 && days.length === 1 && numbers.length === 2) return settled(years[0]!, month, days[0]!);
  if (years.length === 1 && numbers.length === 1) return settled(years[0]!, month);
  // `1-Feb-20` and `Feb 1, 20` end with the year; `20 1 Feb` is nothing that anyone writes.
  if (days.length === 2 && numbers.length === 2 && place < tokens.lastIndexOf(days[1]!)) {
    return settled(days[1]!, month, days[0]!);
  }
  // `Jul-25` and `Jul '25` are months of a year. `Jul 25` may as well be a day, and `25-Jul` is one without its year.
  if (days.length === 1 && numbers.length === 1 && /\p{L}\.?( ?[-/'’])\d\d$/u.test(text))
    return settled(days[0]!, month);
  return null;
}

const isCurrency = (word: string): boolean =>
  isCurrencyCode(word.toUpperCase()) || currencyOfSign(word.toUpperCase()) !== undefined;

/** `mar` is Tuesday as well as March in three languages: where a second month follows, it was the day. */
function monthPlace(tokens: readonly string[]): number {
  const first = tokens.findIndex((token) => monthOf(token) !== undefined);
  const next = tokens.findIndex((token, i) => i > first && monthOf(token) !== undefined);
  return first === 0 && tokens[0] === 'mar' && next > 0 ? next : first;
}

function passes(token: string, i: number): boolean {
  return fillers.has(token) || isWeekday(token) || (i === 0 && token === 'mar');
}

function isDigits(token: string): boolean {
  return /^\d+$/.test(token);
}

function settled(year: string, month: number, day?: string): SettledDays | null {
  const span = day === undefined ? monthSpan(fullYear(year), month) : daySpan(fullYear(year), month, Number(day));
  return span && { kind: 'settled', ...span, yearFirst: false, unit: day === undefined ? 'month' : 'day' };
}
