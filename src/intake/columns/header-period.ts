import type { RawCell } from '../raw.ts';
import { fullYear } from './civil-span.ts';
import { monthOf } from './months.ts';
import { stripAccents } from './normalise-header.ts';
import { plainText } from './plain-text.ts';
import { readDayText } from './read-day-text.ts';
import { readRangeText } from './read-range-text.ts';

export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A header that is a stretch of time, as far as it says so itself. */
export interface HeaderPeriod {
  readonly unit: PeriodUnit;
  /** Which month, quarter, half or week of its year; the text of a day. */
  readonly at: number;
  /** null where the header does not say: `January`, `KW 3`. */
  readonly year: number | null;
  /** Two digits beside a month, `Jan 25`: its year or its day. */
  readonly digits?: number;
  /** Days and ranges as written: only all of them together tell the order of day and month. */
  readonly day?: RawCell;
}

const weekWord = '(?:weeks?|wk|woche|semaine|semana|settimana|kw|cw|w|sem|uge|vecka|tydzien)';
const quarterWord = '(?:q|qtr|quarter|quartal|trimestre|trim|kwartaal|kvartal|t)';
const year = String.raw`(?<year>\d{4}|\d{2})`;

const forms: readonly (readonly [PeriodUnit, RegExp])[] = [
  ['year', /^(?<year>(?:19|20)\d\d)$/],
  ['quarter', new RegExp(`^${quarterWord}[ .-]?(?<at>[1-4])(?:[ ,./'-]+${year})?$`)],
  ['quarter', new RegExp(`^(?<at>[1-4])(?:\\.|st|nd|rd|th|o|er|eme|e)? ?${quarterWord}(?:[ ,./'-]*${year})?$`)],
  ['quarter', new RegExp(`^(?<year>\\d{4})[ ,./-]*${quarterWord}[ .-]?(?<at>[1-4])$`)],
  ['half', new RegExp(`^(?:h|hy|hj|s)(?<at>[12])(?:[ ,./'-]+${year})?$`)],
  ['week', new RegExp(`^${weekWord}\\.?[ .#-]?(?<at>\\d{1,2})(?:[ ,./'-]+${year})?$`)],
  ['week', new RegExp(`^(?<year>\\d{4})[ ./-]*${weekWord}[ .-]?(?<at>\\d{1,2})$`)],
  ['month', /^(?<year>\d{4}) ?[-/.] ?(?<at>\d{1,2})$/],
  ['month', /^(?<at>\d{1,2}) ?[-/.] ?(?<year>\d{4})$/],
  ['month', /^(?:(?<year>\d{4})年 ?)?(?<at>\d{1,2})月$/],
  ['month', /^(?<year>(?:19|20)\d\d)(?<at>0[1-9]|1[0-2])$/],
  // `01/25`: no month is the 25th.
  ['month', /^(?<at>0?[1-9]|1[0-2]) ?[-/.] ?(?<year>1[3-9]|[2-6]\d)$/],
];

const named = /^(?<name>\p{L}{3,})\.?(?<gap>[ ,./'’-]*)(?<digits>\d{4}|\d{2})?$/u;
const namedBehind = /^(?<digits>\d{4}|\d{1,2})[ .,/-]*(?<name>\p{L}{3,})\.?$/u;
const lead = /^(?:month of|monat|mes de|mois de|week (?:commencing|starting|beginning|of)|w\/?c|wc) /;

/** What stretch of time a header names; null where it names none. */
export function headerPeriod(cell: RawCell | undefined): HeaderPeriod | null {
  if (cell === undefined || typeof cell === 'boolean') return null;
  if (typeof cell === 'object') return { unit: 'day', at: 0, year: null, day: cell };
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell)) return null;
    if (cell >= 1990 && cell <= 2100) return { unit: 'year', at: 1, year: cell };
    if (cell >= 199_001 && cell <= 210_012) return headerPeriod(String(cell));
    // Other numbers are amounts: a day is a date cell.
    return null;
  }
  if (cell.length > 40) return null;
  const text = stripAccents(plainText(cell.replace(/^'/, '')).toLowerCase())
    .replace(lead, '')
    .trim();
  if (text === '') return null;
  return monthNamed(text) ?? formed(text) ?? dayOf(cell.replace(/^'/, ''), text);
}

function formed(text: string): HeaderPeriod | null {
  for (const [unit, form] of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const at = Number(groups.at ?? 1);
    if (!isPlausible(unit, at)) continue;
    return { unit, at, year: groups.year === undefined ? null : fullYear(groups.year) };
  }
  return null;
}

const most: Readonly<Record<PeriodUnit, number>> = { day: 31, week: 53, month: 12, quarter: 4, half: 2, year: 1 };
const isPlausible = (unit: PeriodUnit, at: number): boolean => at >= 1 && at <= most[unit];

function monthNamed(text: string): HeaderPeriod | null {
  const groups = (named.exec(text) ?? namedBehind.exec(text))?.groups;
  const at = monthOf(groups?.name ?? '');
  if (!groups || at === undefined) return null;
  const { digits } = groups;
  if (digits === undefined) return { unit: 'month', at, year: null };
  if (digits.length === 4) return { unit: 'month', at, year: Number(digits) };
  // With an apostrophe it is a year and nothing else.
  if (/['’]/.test(groups.gap ?? '')) return { unit: 'month', at, year: fullYear(digits) };
  return { unit: 'month', at, year: null, digits: Number(digits) };
}

function dayOf(cell: string, text: string): HeaderPeriod | null {
  // `45658.5` is a number, though a spreadsheet would make a day of it.
  if (!/\d/.test(text) || /^\d+[.,]\d+$/.test(text)) return null;
  const plain = text === cell.trim().toLowerCase() ? cell : text;
  return readDayText(plain) || readRangeText(plain) ? { unit: 'day', at: 0, year: null, day: plain } : null;
}
