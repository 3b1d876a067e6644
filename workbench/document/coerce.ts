import type { Content } from './document.ts';
import { canonicalFormula } from './formula-text.ts';
import type { Locale } from './locale.ts';
import { serialOfParts } from './serial.ts';

export interface Coerced {
  readonly content: Content;
  /** The format that typing such a text gives to a cell that has none. */
  readonly numberFormat?: string;
}

/** What a cell holds once `text` is typed into it. `asText`: the cell's format is `@`, which keeps all but formulas. */
export function coerce(text: string, locale: Locale, asText: boolean): Coerced {
  if (text.startsWith('=') && text.length > 1) return { content: canonicalFormula(text, locale) };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (asText) return { content: text };
  const typed = text.trim();
  if (typed === '') return { content: text };
  // Most cells of an export are words: they leave here.
  if (/^\p{L}/u.test(typed) && !/\d/.test(typed)) {
    const upper = typed.toUpperCase();
    if (upper === locale.yes || upper === 'TRUE') return { content: true };
    if (upper === locale.no || upper === 'FALSE') return { content: false };
    return { content: text };
  }
  return (
    asNumber(typed, locale) ??
    asDate(typed, locale) ??
    (/^[+-].*[\p{L}\d]/u.test(typed) ? { content: { formula: `=${typed}`, broken: true } } : { content: text })
  );
}

const currencies = '[$€£¥₺₹]';
const currencyPattern = new RegExp(`^(-?)(${currencies})?\\s?(.*?)\\s?(${currencies})?$`);

function asNumber(typed: string, locale: Locale): Coerced | undefined {
  const inParentheses = /^\((.+)\)$/.exec(typed);
  const [, minus = '', before, digits = '', after] = currencyPattern.exec(inParentheses?.[1] ?? typed) ?? [];
  const percent = digits.endsWith('%');
  const value = plainNumber(percent ? digits.slice(0, -1).trim() : digits, locale);
  if (value === undefined || (inParentheses && value < 0)) return undefined;
  const signed = minus || inParentheses ? -value : value;
  const decimals = digits.includes(locale.decimal) ? '.00' : '';
  if (percent) return { content: signed / 100, numberFormat: `0${decimals}%` };
  const symbol = before ?? after;
  if (symbol)
    return { content: signed, numberFormat: before ? `${symbol}#,##0${decimals}` : `#,##0${decimals} ${symbol}` };
  if (/e/i.test(digits)) return { content: signed, numberFormat: '0.00E+00' };
  return digits.includes(locale.group) ? { content: signed, numberFormat: `#,##0${decimals}` } : { content: signed };
}

const numberPatterns = new Map<string, RegExp>();

function plainNumber(digits: string, locale: Locale): number | undefined {
  let pattern = numberPatterns.get(locale.code);
  if (!pattern) {
    const group = locale.group === '.' ? '\\.' : locale.group;
    const decimal = locale.decimal === '.' ? '\\.' : locale.decimal;
    pattern = new RegExp(`^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`);
    numberPatterns.set(locale.code, pattern);
  }
  if (!pattern.test(digits) || !/^[+-]?[.,]?\d/.test(digits)) return undefined;
  return Number(digits.replaceAll(locale.group, '').replace(locale.decimal, '.'));
}

const isoPattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const numericPattern = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const namedPatterns = [
  /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})\.?[\s-](?<month>\p{L}+)\.?[\s,-]+(?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.?\s+(?<year>\d{4})$/u,
];
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s?([ap]m))?$/i;

function asDate(typed: string, locale: Locale): Coerced | undefined {
  const time = asTime(typed);
  if (time !== undefined) return { content: time, numberFormat: 'h:mm:ss' };
  const [, dayText = typed, timeText] = /^(\S.*?)(?:[T\s]+(\d{1,2}:\d{2}.*))?$/.exec(typed) ?? [];
  const dayRead = asDay(dayText.replace(/,$/, ''), locale);
  if (!dayRead) return undefined;
  if (timeText === undefined) return { content: dayRead.serial, numberFormat: dayRead.numberFormat };
  const clock = asTime(timeText);
  return clock === undefined
    ? undefined
    : { content: dayRead.serial + clock, numberFormat: `${dayRead.numberFormat} h:mm:ss` };
}

function asTime(text: string): number | undefined {
  const found = timePattern.exec(text);
  if (!found) return undefined;
  const [, hours, minutes, seconds = '0', half] = found;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return Number(minutes) > 59 || Number(seconds) > 59
    ? undefined
    : (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function asDay(text: string, locale: Locale): { serial: number; numberFormat: string } | undefined {
  const iso = isoPattern.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const numeric = numericPattern.exec(text);
  if (numeric) return numericDay(numeric, locale);
  for (const pattern of namedPatterns) {
    const named = pattern.exec(text)?.groups;
    const month = named?.month && locale.months.get(named.month.toLowerCase());
    if (month) return dated(Number(named.year), month, Number(named.day ?? 1), named.day ? 'mmm d, yyyy' : 'mmm yyyy');
  }
  return undefined;
}

function numericDay(found: RegExpExecArray, locale: Locale): { serial: number; numberFormat: string } | undefined {
  const [, first, separator, second, year] = found;
  // A dot divides days from months only where it does not divide units from tenths.
  if (separator === '.' && (locale.decimal === '.' || locale.order === 'ymd')) return undefined;
  const [month, day] = locale.order === 'dmy' ? [second, first] : [first, second];
  const years = year === undefined ? new Date().getFullYear() : year.length === 2 ? 2000 + Number(year) : Number(year);
  return dated(years, Number(month), Number(day), locale.dateFormat);
}

function dated(year: number, month: number, day: number, numberFormat: string) {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return real ? { serial: serialOfParts(year, month, day), numberFormat } : undefined;
}
