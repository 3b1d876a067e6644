import type { Page, PageRow } from '../../tools/sentences/page.ts';

/** A cell of the page: the key of its row, what stands above it (or its column, of a line of text), and what it shall say. */
export type CellText = readonly [key: string, title: string | number, text: string];

/** The header that each kind of row stands under. */
const headers: Readonly<Record<string, string>> = {
  kpi: 'head:kpis',
  slot: 'head:channels',
  objective: 'head:objectives',
  result: 'head:results',
  follow: 'head:follow-up',
  advice: 'head:advice',
  restated: 'head:restated',
  signed: 'head:sign-off',
  agreed: 'head:agreement',
};

/** The page with these cells; a row that is not there comes behind those of its kind. */
export const withCells = (page: Page, cells: readonly CellText[]): Page => cells.reduce(withCell, page);

function withCell(page: Page, [key, title, text]: CellText): Page {
  const { rows } = withRow(page, key);
  const column = typeof title === 'number' ? title : columnOf(page, key, title);
  const put = (texts: readonly string[]) =>
    Array.from({ length: Math.max(texts.length, column) }, (_, i) => (i === column - 1 ? text : (texts[i] ?? '')));
  return { rows: rows.map((row) => (row.key === key ? { ...row, texts: put(row.texts) } : row)) };
}

const kindOf = (key: string) => key.split(':')[0] ?? '';

function withRow(page: Page, key: string): Page {
  if (page.rows.some((row) => row.key === key)) return page;
  const isBefore = (row: PageRow) =>
    row.key === headers[kindOf(key)] || (row.key.includes(':') && kindOf(row.key) === kindOf(key));
  const at = page.rows.findLastIndex(isBefore);
  const place = at < 0 ? page.rows.length : at + 1;
  return { rows: [...page.rows.slice(0, place), { key, texts: [] }, ...page.rows.slice(place)] };
}

function columnOf(page: Page, key: string, title: string): number {
  const header = page.rows.find((row) => row.key === headers[kindOf(key)]);
  const column = header?.texts.findIndex((text) => text.startsWith(title)) ?? -1;
  if (column < 0) throw new Error(`no column ${title} above ${key}`);
  return column + 1;
}
