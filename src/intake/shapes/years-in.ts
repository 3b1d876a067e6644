import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { Sheet } from './shape.ts';

const written = /generat|creat|download|export|printed|erstellt|stand:|généré|creado|gerado|updated|as of/i;
/** A fiscal year begins in a month that nothing here tells. */
const fiscal = /\b(fy|fiscal|gj|geschäftsjahr|exercice)\b|\bfy ?\d/i;

/** The titles of a table, the nearest first: its corner, the lines above it, the name of its tab. */
export function titlesOf({ table, found }: Pick<Sheet, 'table' | 'found'>): string[] {
  const above = table.cells
    .slice(found.preamble, found.header)
    .map((row) =>
      row
        .filter((cell) => !isBlank(cell))
        .map(cellText)
        .join(' '),
    )
    .filter((line) => line !== '' && !written.test(line))
    .reverse();
  return [...above, table.name];
}

/** The years that the nearest title names that names any, in order. */
export function yearsIn(sheet: Sheet): number[] {
  const corner = cellText(sheet.table.cells[sheet.found.header]!.find((cell) => !isBlank(cell)));
  for (const title of [corner, ...titlesOf(sheet)]) {
    const years = [...title.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
    const short = /(?<!\d)(20\d\d)\s*[/–-]\s*(\d\d)(?!\d)/.exec(title);
    if (short && Number(short[2]) === (Number(short[1]) + 1) % 100) years.push(Number(short[1]) + 1);
    if (years.length > 0) return fiscal.test(title) ? [] : [...new Set(years)].sort((a, b) => a - b);
  }
  return [];
}

/** The one year that a heading names. */
export function yearIn(title: string): number | null {
  const years = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 && !written.test(title) && !fiscal.test(title) ? Number([...years][0]) : null;
}

/** The year that the nearest line above a table names and that has no other number: `2025`, `Marketing 2025`. */
export function yearOfTitles(lines: readonly (readonly RawCell[])[]): number | null {
  for (const line of [...lines].reverse()) {
    const text = line.map(cellText).join(' ');
    const year = yearIn(text);
    if (year !== null && text.match(/\d+/g)?.length === 1) return year;
  }
  return null;
}
