import { headerKeys } from '../columns/header-keys.ts';
import { readDates } from '../columns/read-dates.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank, looksNumeric } from './cells.ts';
import { type ColumnRange, cutColumns } from './found-table.ts';
import { findHeader, type Rows } from './header-row.ts';

/**
 * The columns of tables that stand side by side in these rows; one range, or none, where there is one table. Blank columns part them,
 * unless they are mere space within a table; so does a header that begins anew: `Date | Spend | Date | Spend`.
 */
export function besideOneAnother(cells: Rows, from: number, end: number): ColumnRange[] {
  const blocks = filledBlocks(cells, from, end);
  if (blocks.length < 2) return anew(cells, from, end);
  const parts: ColumnRange[] = [];
  for (const block of blocks) {
    const before = parts[parts.length - 1];
    if (before && isOneTable(cells, before, block, from, end))
      parts[parts.length - 1] = { from: before.from, to: block.to };
    else parts.push(block);
  }
  return parts.length < 2 ? anew(cells, from, end) : parts;
}

/** Stretches of columns that hold anything, with columns between them that hold nothing. */
function filledBlocks(cells: Rows, from: number, end: number): ColumnRange[] {
  const filled: boolean[] = [];
  const note = (row: readonly RawCell[]) => {
    for (let c = 0; c < row.length; c++) if (!filled[c] && !isBlank(row[c])) filled[c] = true;
  };
  const step = Math.max(1, Math.ceil((end - from) / 150));
  for (let r = from; r < end; r += r < from + 50 ? 1 : step) note(cells[r]!);
  if (blocksOf(filled).length < 2) return blocksOf(filled);
  for (let r = from; r < end; r++) note(cells[r]!);
  return blocksOf(filled);
}

function blocksOf(filled: readonly boolean[]): ColumnRange[] {
  const blocks: ColumnRange[] = [];
  for (let c = 0; c < filled.length; c++) {
    if (!filled[c]) continue;
    const start = c;
    while (filled[c + 1]) c++;
    blocks.push({ from: start, to: c + 1 });
  }
  return blocks;
}

/** Whether a blank column is space within one table: both sides have their headers in one row, and the second tells no rows of its own. */
function isOneTable(cells: Rows, left: ColumnRange, right: ColumnRange, from: number, end: number): boolean {
  const [a, b] = [left, right].map((range) => cutColumns(cells.slice(from, end), range)) as [Rows, Rows];
  const [headA, headB] = [findHeader(a, 0), findHeader(b, 0)];
  if (headA < 0) return headB < 0 || !a[headB]!.every(isBlank) || sharesRows(a, b, headB);
  const row = b[headA]!;
  if (row.every(isBlank)) return headB < 0 && sharesRows(b, a, headA);
  if (headB < 0) return true;
  if (headB !== headA) return false;
  const [rowsA, rowsB] = [rowsBelow(a, headA), rowsBelow(b, headB)];
  // Columns without names of their own are the table's; the last of them may still be empty.
  if (!hasOwnRows(b, headB)) return rowsB > rowsA / 2;
  if (rowsA !== rowsB || (hasTitle(a, headA) && hasTitle(b, headB))) return false;
  const keys = new Set(headerKeys(a[headA]!.map(cellText)).map(({ key }) => key));
  const again = headerKeys(row.map(cellText)).some(({ key }) => key !== '' && keys.has(key));
  return !again && !(hasDays(a, headA) && hasDays(b, headB));
}

/** Whether a line of its own stands right above a header: each of two tables has one. */
const hasTitle = (cells: Rows, header: number): boolean =>
  header > 0 && cells[header - 1]!.filter((cell) => !isBlank(cell)).length === 1;

/** Whether columns without a header have something in most rows of the table beside them: labels of its rows. */
function sharesRows(side: Rows, table: Rows, header: number): boolean {
  let rows = 0;
  let both = 0;
  for (let r = header + 1; r < Math.min(table.length, header + 40); r++) {
    if (table[r]!.every(isBlank)) continue;
    rows++;
    if (!side[r]!.every(isBlank)) both++;
  }
  return rows > 0 && both >= rows * 0.6;
}

const sample = (cells: Rows, header: number): Rows =>
  cells.slice(header + 1, header + 21).filter((row) => !row.every(isBlank));

/** Whether the first column tells one row from another, and others have numbers. */
function hasOwnRows(cells: Rows, header: number): boolean {
  const rows = sample(cells, header);
  const first = rows.map((row) => row[0]).filter((cell) => !isBlank(cell));
  if (rows.length === 0 || first.length < rows.length * 0.6) return false;
  const names = first.filter((cell) => !looksNumeric(cell!)).length;
  const tells = names > first.length / 2 || areDays(first as RawCell[]);
  return tells && rows.some((row) => row.some((cell, c) => c > 0 && !isBlank(cell) && looksNumeric(cell)));
}

const hasDays = (cells: Rows, header: number): boolean => {
  const first = sample(cells, header).map((row) => row[0]!);
  return first.length > 0 && areDays(first.filter((cell) => !isBlank(cell)));
};

function areDays(cells: readonly RawCell[]): boolean {
  if (cells.length === 0) return false;
  if (cells.every((cell) => typeof cell === 'object')) return true;
  if (cells.some((cell) => typeof cell === 'number')) return false;
  return readDates(cells).days.filter((day) => !Number.isNaN(day)).length > cells.length / 2;
}

/** As many rows as there are down to the last in which the first column says anything. */
function rowsBelow(cells: Rows, header: number): number {
  let last = cells.length - 1;
  while (last > header && isBlank(cells[last]![0])) last--;
  return last - header;
}

/** The parts of a header that begins again with the same text, over days or names again. */
function anew(cells: Rows, from: number, end: number): ColumnRange[] {
  const header = findHeader(cells, from, end);
  const texts = cells[header]?.map(cellText) ?? [];
  const first = texts.findIndex((text) => text !== '');
  if (first < 0) return [];
  const starts = [first];
  for (let c = first + 2; c < texts.length - 1; c++) if (texts[c] === texts[first]) starts.push(c);
  if (starts.length < 2) return [];
  const parts = starts.map((start, i) => ({ from: i === 0 ? 0 : start, to: starts[i + 1] ?? texts.length }));
  const body = cells.slice(header, Math.min(end, header + 30));
  return parts.every((part, i) => hasOwnRows(cutColumns(body, { ...part, from: starts[i]! }), 0)) ? parts : [];
}
