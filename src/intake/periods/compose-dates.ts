import { fromSerial } from '../columns/day-serial.ts';
import { monthOf } from '../columns/months.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import type { Period } from '../reading.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';
import type { NamedPeriod } from './named-period.ts';

const isYear = isHeaderFor('year');
const isMonth = isHeaderFor('month', 'monthPart');
const isQuarter = isHeaderFor('quarter');
const isWeek = isHeaderFor('week');
const isDayOfMonth = isHeaderFor('dayPart');

/**
 * Dates that stand in columns of their own, `Year | Month | Day` or `Year | Quarter`, as one text a row. A year, or a month, that no column
 * has may be the one that the tab is called after.
 */
export function composeDates(
  body: TableBody,
  { period, year: namedYear }: NamedPeriod,
): { readonly column: number; readonly texts: readonly string[] } | null {
  const find = (is: (key: string) => boolean) => body.keys.findIndex(({ key }) => is(key));
  const year = find(isYear);
  const month = find(isMonth);
  const quarter = find(isQuarter);
  const week = month < 0 && quarter < 0 && year >= 0 ? find(isWeek) : -1;
  const column = Math.max(month, month < 0 ? quarter : -1, week);
  if (column < 0) return period ? daysOfMonth(body, period) : null;
  if (year < 0 && namedYear === null) return null;
  if (year < 0 && month >= 0 && !isOneYear(body.column(month).map(cellText))) return null;
  const day = month >= 0 ? find(isDayOfMonth) : -1;
  const cells = (of: number) => (row: number) => cellText(body.column(of)[row]);
  const yearOf = year >= 0 ? cells(year) : () => String(namedYear);
  const [partOf, dayOf] = [cells(column), day >= 0 ? cells(day) : () => ''];
  const texts = Array.from({ length: body.length }, (_, row) => {
    const part = partOf(row);
    if (part === '' || yearOf(row) === '') return '';
    if (!/^\d{1,2}$/.test(part)) return [dayOf(row), part, yearOf(row)].filter((text) => text !== '').join(' ');
    if (week >= 0) return `${yearOf(row)}-W${part.padStart(2, '0')}`;
    if (month < 0) return `Q${part} ${yearOf(row)}`;
    const padded = [part, dayOf(row)].filter((text) => text !== '').map((text) => text.padStart(2, '0'));
    return [yearOf(row), ...padded].join('-');
  });
  return { column, texts };
}

/** `Nov`, `Dec`, `Jan` are of two years; months may begin again with the next channel, or run backwards. */
function isOneYear(texts: readonly string[]): boolean {
  const months = texts.flatMap((text) => monthOf(stripAccents(text.toLowerCase().replace(/\.$/, ''))) ?? []);
  const earliest = Math.min(...months);
  return (
    months[0] === undefined || months[0] === earliest || months.every((month, i) => i === 0 || month <= months[i - 1]!)
  );
}

/** `Day` from 1 to 31 on a tab that is called after its month. */
function daysOfMonth(body: TableBody, { from, to }: Period): ReturnType<typeof composeDates> {
  const column = body.keys.findIndex(({ key }) => isDayOfMonth(key));
  if (column < 0 || to - from > 30 || fromSerial(from).day !== 1) return null;
  const cells = body.column(column);
  if (!cells.every((cell) => isBlank(cell) || /^(0?[1-9]|[12]\d|3[01])\.?$/.test(cellText(cell)))) return null;
  const { year, month } = fromSerial(from);
  const two = (part: string | number) => String(part).padStart(2, '0');
  return {
    column,
    texts: cells.map((cell) => (isBlank(cell) ? '' : `${year}-${two(month)}-${two(cellText(cell).replace('.', ''))}`)),
  };
}
