import type { RawCell, RawTable } from '../raw.ts';
import type { Finding, RowChoice } from '../reading.ts';
import type { TableBody } from './table-body.ts';

/** A row by its number and its contents, so that a choice made for it finds it again after rows were added above it. */
export const rowKey = (row: number, cells: readonly RawCell[]): string => `${row}:${contentsOf(cells)}`;

/** FNV-1a over the cells; blank cells behind the last one do not count. */
export function contentsOf(cells: readonly RawCell[]): string {
  const { imul } = Math;
  let hash = 0x811c9dc5;
  const text = JSON.stringify(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

export interface RowChoices {
  /** By the row's place in the body. */
  readonly byRow: ReadonlyMap<number, RowChoice>;
  readonly findings: readonly Finding[];
}

/** The choices that still have their row. One whose row has changed or is gone is not followed, and said. */
export function rowChoices(
  body: TableBody,
  tab: RawTable,
  chosen: Readonly<Record<string, RowChoice>> = {},
): RowChoices {
  const byRow = new Map<number, RowChoice>();
  const findings: Finding[] = [];
  const keys = Object.entries(chosen);
  if (keys.length === 0) return { byRow, findings };
  const places = new Map<string, number[]>();
  for (let i = 0; i < body.length; i++) {
    const contents = contentsOf(body.source ? body.source(i) : tab.cells[body.rowNumber(i) - 1]!);
    const list = places.get(contents);
    if (list) list.push(i);
    else places.set(contents, [i]);
  }
  for (const [key, choice] of keys) {
    const [row = '', contents = ''] = key.split(':');
    const nearest = (places.get(contents) ?? [])
      .filter((i) => !byRow.has(i))
      .reduce((best, i) => (best < 0 || off(i) < off(best) ? i : best), -1);
    if (nearest >= 0) for (const i of sameRow(body, nearest, places.get(contents)!)) byRow.set(i, choice);
    else findings.push({ code: 'row-not-found', row: Number(row), got: key });

    function off(i: number): number {
      return Math.abs(body.rowNumber(i) - Number(row));
    }
  }
  return { byRow, findings };
}

/** All rows of the body that come from the row of the tab that one of them comes from. */
const sameRow = (body: TableBody, row: number, rows: readonly number[]): readonly number[] =>
  body.source ? rows.filter((other) => body.rowNumber(other) === body.rowNumber(row)) : [row];
