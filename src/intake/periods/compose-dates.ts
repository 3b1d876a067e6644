import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isHeaderFor } from '../vocabulary/words-for.ts';

const isYear = isHeaderFor('year');
const isMonth = isHeaderFor('month', 'monthPart');
const isQuarter = isHeaderFor('quarter');
const isDayOfMonth = isHeaderFor('dayPart');

/** Dates that stand in columns of their own, `Year | Month | Day` or `Year | Quarter`, as one text a row. */
export function composeDates(body: TableBody): { readonly column: number; readonly texts: readonly string[] } | null {
  const find = (is: (key: string) => boolean) => body.keys.findIndex(({ key }) => is(key));
  const year = find(isYear);
  const month = find(isMonth);
  const column = month >= 0 ? month : find(isQuarter);
  if (year < 0 || column < 0) return null;
  const day = month >= 0 ? find(isDayOfMonth) : -1;
  const cells = (of: number) => (row: number) => cellText(body.column(of)[row]);
  const [yearOf, partOf, dayOf] = [cells(year), cells(column), day >= 0 ? cells(day) : () => ''];
  const texts = Array.from({ length: body.length }, (_, row) => {
    const part = partOf(row);
    if (part === '' || yearOf(row) === '') return '';
    if (!/^\d{1,2}$/.test(part)) return [dayOf(row), part, yearOf(row)].filter((text) => text !== '').join(' ');
    if (month < 0) return `Q${part} ${yearOf(row)}`;
    const padded = [part, dayOf(row)].filter((text) => text !== '').map((text) => text.padStart(2, '0'));
    return [yearOf(row), ...padded].join('-');
  });
  return { column, texts };
}
