import { headerKeys } from '../columns/header-keys.ts';
import { knownKeys } from '../platforms/known-headers.ts';
import type { RawCell } from '../raw.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { cellText, isBlank, looksNumeric } from './cells.ts';
import { isPeriodHeader, standsOver } from './period-header.ts';

/** One table of a tab: its header and the rows that belong to it, as indexes into the tab's cells. */
export interface FoundTable {
  /** The first line that may speak of this table: below the table before it. */
  readonly preamble: number;
  readonly header: number;
  readonly headers: readonly string[];
  readonly rows: Int32Array;
  /** Times that the same header came again further down: exports that were appended. */
  readonly repeats: readonly number[];
  /** Lines of text between and below the rows: footers and remarks. */
  readonly notes: readonly number[];
}

type Rows = readonly (readonly RawCell[])[];

/** Far enough for the longest preamble, with blank lines in it. */
const searchDepth = 60;

export function findTables(cells: Rows): FoundTable[] {
  const tables: FoundTable[] = [];
  let preamble = 0;
  let header = findHeader(cells, 0);
  while (header >= 0) {
    const { table, next } = readBody(cells, header, preamble);
    tables.push(table);
    preamble = (table.rows[table.rows.length - 1] ?? header) + 1;
    header = next;
  }
  return tables;
}

function findHeader(cells: Rows, from: number): number {
  const limit = Math.min(cells.length, from + searchDepth);
  let best = -1;
  let bestKnown = 0;
  let weak = -1;
  for (let r = from; r < limit; r++) {
    const row = cells[r]!;
    if (isComment(row)) continue;
    if ((best < 0 || (best === r - 1 && standsOver(cells[best]!, row))) && isPeriodHeader(cells, r, weak < 0)) return r;
    const { filled, numeric, known } = describe(row);
    if (filled < 2) continue;
    if (best >= 0 && numeric > 0) break;
    if (numeric > filled * 0.3) continue;
    if (known > bestKnown && known >= 2) {
      best = r;
      bestKnown = known;
    } else if (weak < 0 && numeric === 0 && aboveNumbers(cells, r)) weak = r;
  }
  return best >= 0 ? best : weak;
}

function describe(row: readonly RawCell[]): { filled: number; numeric: number; known: number } {
  const keys = new Set<string>();
  const named = headerKeys(row.map((cell) => (typeof cell === 'string' ? cell : '')));
  let filled = 0;
  let numeric = 0;
  for (let c = 0; c < row.length; c++) {
    const cell = row[c]!;
    if (isBlank(cell)) continue;
    filled++;
    if (typeof cell !== 'string') {
      numeric++;
      continue;
    }
    const { key } = named[c]!;
    if (knownKeys().has(key)) keys.add(key);
    else if (looksNumeric(cell)) numeric++;
  }
  return { filled, numeric, known: keys.size };
}

/** Whether the next row that is not blank has numbers below texts of this one. */
function aboveNumbers(cells: Rows, header: number): boolean {
  for (let r = header + 1; r < Math.min(cells.length, header + 4); r++) {
    const row = cells[r]!;
    if (row.every(isBlank)) continue;
    return row.some((cell, c) => !isBlank(cell) && looksNumeric(cell) && !isBlank(cells[header]![c]));
  }
  return false;
}

/** `# Start date: 20250601`, as analytics tools write above and between their tables. `# of leads` may be a header. */
function isComment(row: readonly RawCell[]): boolean {
  const first = row[0];
  if (typeof first !== 'string' || first.charCodeAt(0) !== 35 || !/^#([\s-]|$)/.test(first)) return false;
  let filled = 0;
  for (const cell of row) if (!isBlank(cell)) filled++;
  return filled <= 2;
}

function readBody(cells: Rows, header: number, preamble: number): { table: FoundTable; next: number } {
  const top = cells[header]!;
  const headers = top.map((cell) => cellText(cell));
  const width = headers.filter((text) => text !== '').length;
  const firstColumn = top.findIndex((cell) => !isBlank(cell));
  const rows = new Int32Array(cells.length - header);
  const repeats: number[] = [];
  const notes: number[] = [];
  let count = 0;
  const isOfPeriods = isPeriodHeader(cells, header, true);
  let afterBreak = false;
  let next = -1;
  for (let r = header + 1; r < cells.length; r++) {
    const row = cells[r]!;
    let first = 0;
    while (first < row.length && isBlank(row[first])) first++;
    if (first >= row.length) {
      afterBreak = true;
      continue;
    }
    let second = first + 1;
    while (second < row.length && isBlank(row[second])) second++;
    const cell = row[first]!;
    if (isComment(row) || (second >= row.length && isNote(cell, width)) || isLabelled(row, first, second, width)) {
      notes.push(r);
      afterBreak = true;
      continue;
    }
    if (first === firstColumn && cell === top[firstColumn] && sameRow(row, top)) {
      repeats.push(r);
      afterBreak = false;
      continue;
    }
    const heads =
      isOfPeriods && typeof cell === 'string' && isPeriodHeader(cells, r, false) && !hasSamePeriods(row, top);
    if (heads || (typeof cell === 'string' && second < row.length && isHeader(cells, r, afterBreak, width))) {
      next = r;
      break;
    }
    afterBreak = false;
    rows[count++] = r;
  }
  while (count > 1 && isFooter(cells[rows[count - 1]!]!, width)) notes.push(rows[--count]!);
  return { table: { preamble, header, headers, rows: rows.slice(0, count), repeats, notes }, next };
}

/** `Revenue | Jan | Feb` below `Spend | Jan | Feb`: another group of one table. */
const hasSamePeriods = (row: readonly RawCell[], top: readonly RawCell[]): boolean =>
  sameRow([top[0] ?? '', ...row.slice(1)], top);

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

/** A header further down: words only, and words that headers have. */
function isHeader(cells: Rows, r: number, afterBreak: boolean, width: number): boolean {
  const row = cells[r]!;
  for (const cell of row) {
    if (typeof cell !== 'string') return false;
    const code = cell.charCodeAt(0);
    if ((code >= 48 && code <= 57) || code === 45) return false;
  }
  const { filled, numeric, known } = describe(row);
  if (numeric > 0) return false;
  if (known >= 3 && known >= filled * 0.6) return true;
  if (!afterBreak || !aboveNumbers(cells, r)) return false;
  return known >= (filled === 2 ? 1 : 2) || (filled < width / 2 && isOfOneWidth(cells, r, filled));
}

/** A smaller table after a blank line, of words that are unknown: the three rows below are as wide as its header. */
const isOfOneWidth = (cells: Rows, header: number, filled: number): boolean =>
  cells.length > header + 2 &&
  cells
    .slice(header + 1, header + 4)
    .every((row, i) => row.filter((cell) => !isBlank(cell)).length === filled || (i > 0 && row.every(isBlank)));
