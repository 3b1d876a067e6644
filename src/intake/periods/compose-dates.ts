import { headerKey } from '../columns/header-key.ts';
import { generalNames } from '../platforms/known-headers.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

const keysOf = (...names: readonly string[]) => new Set(names.map((name) => headerKey(name).key));
const years = keysOf('Year', 'Jahr', 'Año', 'Ano', 'Année', 'Anno', 'Jaar', 'År', 'Rok', 'Год', '年', 'yr');
const months = new Set([...generalNames.get('date')![2]!, ...keysOf('Month name', 'Month number', 'Mth', 'mo')]);
const quarters = new Set(generalNames.get('date')![3]!);
const monthDays = keysOf('Day', 'Day of month', 'Tag', 'Jour', 'Día', 'Dia', 'Giorno', 'Dag', '日');

/** Dates that stand in columns of their own, `Year | Month | Day` or `Year | Quarter`, as one text a row. */
export function composeDates(body: TableBody): { readonly column: number; readonly texts: readonly string[] } | null {
  const find = (names: ReadonlySet<string>) => body.keys.findIndex(({ key }) => names.has(key));
  const year = find(years);
  const month = find(months);
  const column = month >= 0 ? month : find(quarters);
  if (year < 0 || column < 0) return null;
  const day = month >= 0 ? find(monthDays) : -1;
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
