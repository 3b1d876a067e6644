import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isTotalLabel, mayLabelTotalOr } from '../vocabulary/total-labels.ts';
import { isValueFor } from '../vocabulary/words-for.ts';

const saysAll = isValueFor('all');

/** A cheap no for nearly all texts that name something: asked of all rows, before a text is remembered. */
export const mayBeOpen = mayLabelTotalOr('all');

/** Longer texts are names. */
const longest = 40;
/** Rows by which columns are told, and the share of them that has to have a name there. */
const looked = { rows: 200, share: 0.3 };
/** As many columns as are told apart by bits. */
const most = 30;
/** An amount, with a currency before or behind it. `18-24`, `65+` and `01/2024` are none. */
const amount = /^[^\d]{0,6}\d[\d.,'\s\u00a0\u202f]*[^\d+]{0,6}$/;

/** Whether a cell names nothing in particular: it is blank, or says `--`, `(all)`, `mixed` or a word for totals. */
export function isOpenCell(cell: RawCell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return true;
  if (typeof cell !== 'string' || cell.length > longest) return false;
  if (!/[\p{L}\p{N}]/u.test(cell)) return true;
  return saysAll(cell.trim().replace(/^[([]+|[)\]]+$/g, '')) || isTotalLabel(cell);
}

/** The columns that say which one a row is: campaign, day, country, device. `mapped` are known to. */
export function dimensions(body: TableBody, numeric: ReadonlySet<number>, mapped: readonly number[]): number[] {
  const step = Math.max(1, Math.floor(body.length / looked.rows));
  const isName = (cell: RawCell | undefined, column: number): boolean =>
    !isOpenCell(cell) &&
    (mapped.includes(column) || (typeof cell === 'string' ? !amount.test(cell.trim()) : typeof cell !== 'number'));
  const found: number[] = [];
  for (let column = 0; column < body.headers.length && found.length < most; column++) {
    if (numeric.has(column)) continue;
    let [rows, named] = [0, 0];
    const texts = new Set<string>();
    for (let row = 0; row < body.length; row += step) {
      const cell = body.row(row)[column];
      rows++;
      if (isName(cell, column)) named++;
      if (texts.size < 2) texts.add(cellText(cell));
    }
    // What all rows say, as a currency, tells none apart.
    const differs = texts.size > 1 || mapped.includes(column);
    if (differs && named > 0 && named >= rows * looked.share) found.push(column);
  }
  return found;
}

/** By row, one bit for each of the columns that is open in it. Read only of rows that are asked for. */
export function openCells(body: TableBody, columns: readonly number[]): (row: number) => number {
  const known = new Map<RawCell, boolean>();
  // A column that repeats one text, as most do, is looked at once a run.
  const last = columns.map((): RawCell => '');
  const wasOpen = columns.map(() => true);
  return (row) => {
    const cells = body.row(row);
    let bits = 0;
    for (let at = 0; at < columns.length; at++) {
      const cell = cells[columns[at]!] ?? '';
      if (cell === last[at]) {
        if (wasOpen[at]) bits |= 1 << at;
        continue;
      }
      let isOpen = known.get(cell);
      if (isOpen === undefined) {
        isOpen = isOpenCell(cell);
        if (typeof cell === 'string') known.set(cell, isOpen);
      }
      last[at] = cell;
      wasOpen[at] = isOpen;
      if (isOpen) bits |= 1 << at;
    }
    return bits;
  };
}
