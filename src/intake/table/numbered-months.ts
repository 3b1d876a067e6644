import type { RawCell, RawTable } from '../raw.ts';
import { cellText, isBlank, looksNumeric } from './cells.ts';

/** As far down as a header is looked for. */
const searchDepth = 60;

/** The year of a business begins in a month that nothing here tells; and weeks and days are numbered, too. */
const otherYear = /\b(fy|fiscal|gj|geschäftsjahr|exercice)\b/i;
const noMonth =
  /\b(week(s|ly)?|wk|kw|cw|(kalender)?wochen?|wöchentlich\w*|semaines?|hebdomadaire|semanas?|semanal|settiman\w*|days?|daily|tage?|täglich\w*|jours?|d[ií]as?|giorn\w*|quarter(s|ly)?|quartal\w*|trimestr\w*)\b/i;
const saysMonth =
  /\b(month(s|ly)?|monate?|monatlich\w*|mois|mensuel\w*|mes(es)?|mensual\w*|m[eê]s|mensa(l|is)|mes[ei]|mensil\w*|maand\w*|miesi[aą]c\w*|måned\w*|månad\w*)\b|月/i;

/** `Channel | 1 | 2 | … | 12` below or beside a year: months, which are then written as such, `2025-01`. */
export function numberedMonths(table: RawTable): RawTable {
  const { cells, name } = table;
  for (let r = 0; r < Math.min(cells.length, searchDepth); r++) {
    const row = cells[r]!;
    const first = row.findIndex((cell) => cellText(cell).trim() === '1');
    if (first < 1 || !isHeaded(row, first) || !isOver(cells, r, first)) continue;
    const count = monthsFrom(row, first);
    if (count < 2 || !isHeader(cells, r, first, count)) continue;
    const titles = [...row.slice(0, first), ...cells.slice(0, r).flat()].filter((cell) => !isBlank(cell)).map(cellText);
    const year = yearOf([...titles, name]);
    // Twelve are months; fewer may be weeks or quarters, unless somebody says what they are.
    if (year === null || (count < 12 && ![...titles, name].some((title) => saysMonth.test(title)))) continue;
    const months = row.map(
      (cell, c): RawCell =>
        c >= first && c < first + count ? `${year}-${String(c - first + 1).padStart(2, '0')}` : cell,
    );
    return { ...table, cells: cells.map((one, at) => (at === r ? months : one)) };
  }
  return table;
}

/** How many cells from here are 1, 2, 3, …; none where they go on beyond the months. */
function monthsFrom(row: readonly RawCell[], first: number): number {
  let count = 0;
  while (first + count < row.length && cellText(row[first + count]).trim() === String(count + 1)) count++;
  return count > 12 ? 0 : count;
}

/** Behind the months stand words at most, as for a total; and above them nothing that months would be counted for: two of something and one are no header. */
function isHeader(cells: RawTable['cells'], r: number, first: number, count: number): boolean {
  const behind = cells[r]!.slice(first + count);
  const above = cells.slice(0, r).map((row) => row.slice(first).filter((cell) => !isBlank(cell)).length);
  return behind.every((cell) => isBlank(cell) || !looksNumeric(cell)) && above.every((filled) => filled < 2);
}

/** Names stand before the months, and no number. */
const isHeaded = (row: readonly RawCell[], first: number): boolean =>
  row.slice(0, first).every((cell) => isBlank(cell) || (typeof cell === 'string' && !looksNumeric(cell)));

const isOver = (cells: RawTable['cells'], r: number, column: number): boolean =>
  cells.slice(r + 1, r + 4).some((row) => !isBlank(row[column]) && looksNumeric(row[column]!));

function yearOf(titles: readonly string[]): number | null {
  if (titles.some((title) => otherYear.test(title) || noMonth.test(title))) return null;
  const years = new Set(titles.flatMap((title) => title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : null;
}
