import type { RawCell } from '../raw.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { cellText, isBlank, looksNumeric } from './cells.ts';
import { allColumns, type FoundTable } from './found-table.ts';
import { filledIn, findHeader, isComment, isHeader, nextFilled, type Rows } from './header-row.ts';
import { isPeriodHeader } from './period-header.ts';

/** A table, and the first row that is no longer its own. */
export interface Band {
  readonly table: FoundTable;
  readonly end: number;
}

/** Tables that stand one below the other. */
export function stackedTables(cells: Rows, from = 0, end = cells.length): Band[] {
  const bands: Band[] = [];
  let preamble = from;
  let header = findHeader(cells, from, end);
  while (header >= 0) {
    const read = readBody(cells, header, preamble, end);
    bands.push(...read.bands);
    const last = bands[bands.length - 1]!.table;
    preamble = Math.max(last.rows[last.rows.length - 1] ?? 0, last.header) + 1;
    header = read.next;
  }
  return bands;
}

function readBody(cells: Rows, header: number, preamble: number, end: number): { bands: Band[]; next: number } {
  const top = cells[header]!;
  const headers = top.map((cell) => cellText(cell));
  const width = headers.filter((text) => text !== '').length;
  const firstColumn = top.findIndex((cell) => !isBlank(cell));
  const from = countsLines(cells, header, firstColumn, end) ? firstColumn + 1 : 0;
  const rows = new Int32Array(end - header);
  const repeats: number[] = [];
  const notes: number[] = [];
  const upsideDown: Band[] = [];
  let count = 0;
  const isOfPeriods = isPeriodHeader(cells, header, true);
  let ended = false;
  let next = -1;
  for (let r = header + 1; r < end; r++) {
    const row = cells[r]!;
    let first = from;
    while (first < row.length && isBlank(row[first])) first++;
    if (first >= row.length) {
      ended = true;
      continue;
    }
    let second = first + 1;
    while (second < row.length && isBlank(row[second])) second++;
    const cell = row[first]!;
    if (isComment(row) || (second >= row.length && isNote(cell, width)) || isLabelled(row, first, second, width)) {
      notes.push(r);
      ended = true;
      continue;
    }
    if (from === 0 && first === firstColumn && cell === top[firstColumn] && sameRow(row, top)) {
      // Months that come again below a year are of the same table.
      if (!isOfPeriods) popTitles();
      if (!isOfPeriods && hasTitle(r)) {
        next = r;
        break;
      }
      repeats.push(r);
      ended = false;
      continue;
    }
    if (isOfPeriods && typeof cell === 'string' && isPeriodHeader(cells, r, false) && !hasSamePeriods(row, top)) {
      next = r;
      break;
    }
    if (typeof cell === 'string' && second < row.length) {
      if (isHeader(cells, r, { header, rows, count, width, first: from, ended })) {
        if (!isFootOf(r)) {
          popTitles();
          next = r;
          break;
        }
        notes.push(r);
        ended = true;
        continue;
      }
    }
    ended = false;
    rows[count++] = r;
  }
  while (count > 1 && isFooter(cells[rows[count - 1]!]!, width)) notes.push(rows[--count]!);
  const table = { columns: allColumns, preamble, header, headers, rows: rows.slice(0, count), repeats, notes };
  return { bands: [...upsideDown, { table, end: next < 0 ? end : next }], next };

  /** Lines of one text right above a header are its title, also where the table is too narrow for them to be notes. */
  function popTitles(): void {
    while (count > 0 && isTitle(cells[rows[count - 1]!]!)) notes.push(rows[--count]!);
  }

  function hasTitle(r: number): boolean {
    const last = rows[count - 1] ?? header;
    return notes.some((note) => note > last && note < r);
  }

  /** A narrow header below its own rows, as where a sheet was sorted upside down: the rows below are as wide as the table before it. */
  function isFootOf(r: number): boolean {
    const below = nextFilled(cells, r, from, 4);
    const wide = filledIn(cells[r]!, from);
    if (below < 0 || wide > width / 2 || filledIn(cells[below]!, from) < Math.max(wide + 2, width * 0.6)) return false;
    let start = count;
    while (start > 0 && isWithin(cells[rows[start - 1]!]!, cells[r]!)) start--;
    if (start === count) return true;
    const own = rows.slice(start, count);
    const foot = cells[r]!.map((cell) => cellText(cell));
    const table = { columns: allColumns, preamble: r, header: r, headers: foot, rows: own, repeats: [], notes: [] };
    upsideDown.push({ table, end: r + 1 });
    count = start;
    return true;
  }
}

/** `Revenue | Jan | Feb` below `Spend | Jan | Feb`: another group of one table. */
const hasSamePeriods = (row: readonly RawCell[], top: readonly RawCell[]): boolean =>
  sameRow([top[0] ?? '', ...row.slice(1)], top);

/** Whether a row has nothing but under the cells of another. */
function isWithin(row: readonly RawCell[], other: readonly RawCell[]): boolean {
  for (let c = 0; c < row.length; c++) if (!isBlank(row[c]) && isBlank(other[c])) return false;
  return true;
}

/** Whether a column only counts the lines: it goes on through blank lines and other tables down to the last row. */
function countsLines(cells: Rows, header: number, column: number, end: number): boolean {
  const at = (row: number) => Number(cellText(cells[row]?.[column]) || Number.NaN);
  const one = at(header + 1);
  return end > header + 3 && [header + 2, header + 3, end - 1].every((row) => at(row) === one + row - header - 1);
}

const isTitle = (row: readonly RawCell[]): boolean => {
  if (filledIn(row) !== 1) return false;
  const only = row.find((cell) => !isBlank(cell));
  // A year alone is one as well.
  if (/^(19|20)\d\d$/.test(cellText(only))) return true;
  return typeof only === 'string' && /\p{L}/u.test(only) && !looksNumeric(only) && !isTotalLabel(only);
};

/** The last line of a table, with a text or two and no figure: `Source: internal | v2`. */
function isFooter(row: readonly RawCell[], width: number): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (width < 4 || filled.length > 2 || isTotalLabel(cellText(filled[0]))) return false;
  return filled.every((cell) => typeof cell === 'string' && /^[\p{L}©]/u.test(cell.trim()));
}

const isNote = (cell: RawCell, width: number): boolean =>
  typeof cell === 'string' && (width >= 3 || cell.length > 40) && !looksNumeric(cell);

/** `Date Range: | 2025/07/01 - 2025/07/31` below a table. */
function isLabelled(row: readonly RawCell[], first: number, second: number, width: number): boolean {
  const cell = row[first];
  if (first > 0 || width < 4 || typeof cell !== 'string' || !/[:：]\s*$/.test(cell)) return false;
  for (let c = second + 1; c < row.length; c++) if (!isBlank(row[c])) return false;
  return !isTotalLabel(cell);
}

function sameRow(a: readonly RawCell[], b: readonly RawCell[]): boolean {
  for (let c = 0; c < Math.max(a.length, b.length); c++) if ((a[c] ?? '') !== (b[c] ?? '')) return false;
  return true;
}
