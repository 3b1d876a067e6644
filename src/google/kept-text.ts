import { keptTitle } from '../report/own-table.ts';

/** What the document keeps, as text in cells: properties stay behind where a file is copied or its script is replaced, and cells go along. */
export const keptTab = { id: 'settings', name: 'Tieout settings' } as const;

/** A cell holds 50,000 characters. */
const mostInCell = 40_000;

/** Before each text, so that a spreadsheet takes none for a formula, a number or a day. */
const sign = '|';
const end = 'end';

export type KeptRow = readonly [name: string, text: string];

/** Values by name, each by itself. What is too long for one cell goes on in the row below, under the same name. */
export function keptRows(values: Readonly<Record<string, unknown>>): KeptRow[] {
  const rows = Object.entries(values).flatMap(([name, value]) =>
    inPieces(JSON.stringify(value)).map((piece): KeptRow => [name, sign + piece]),
  );
  return [[keptTitle, ''], ...rows, [end, '']];
}

/** Whether a tab is this one, by its first cell. */
export const isKept = (firstCell: unknown): boolean => firstCell === keptTitle;

/** JSON by name; null where this is another tab, or its end is missing: then nothing of it can be relied on. */
export function textIn(rows: readonly (readonly unknown[])[]): Record<string, string> | null {
  if (!isKept(rows[0]?.[0])) return null;
  const found = new Map<string, string>();
  for (const [name, text] of rows.slice(1)) {
    if (name === end) return Object.fromEntries(found);
    const piece = String(text);
    if (typeof name !== 'string' || name === '' || !piece.startsWith(sign)) continue;
    found.set(name, (found.get(name) ?? '') + piece.slice(sign.length));
  }
  return null;
}

/** No character that takes two places is cut in half: a file may not hold a half. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isHalf = /[\ud800-\udbff]/.test(text[from + mostInCell - 1] ?? '');
    const to = from + mostInCell - (isHalf ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
