import { headerKeys } from '../columns/header-keys.ts';
import { knownKeys } from '../platforms/known-headers.ts';
import type { RawCell } from '../raw.ts';
import { cellText, isBlank, isSigned, looksNumeric } from './cells.ts';
import { isPeriodHeader, standsOver } from './period-header.ts';

export type Rows = readonly (readonly RawCell[])[];

/** Far enough for the longest preamble, with blank lines in it. */
const searchDepth = 60;

/** The first header of these rows; -1 where there is none. */
export function findHeader(cells: Rows, from: number, end = cells.length): number {
  const limit = Math.min(end, from + searchDepth);
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
    } else if (weak < 0 && numeric === 0 && overNumbers(cells, r, 0) > 0) weak = r;
  }
  if (best < 0) return weak;
  return weak >= 0 && weak < best && isTableBetween(cells, weak, best) ? weak : best;
}

/** Whether words that no list knows head a table of their own above a header that is known: figures below them in each row. */
function isTableBetween(cells: Rows, header: number, next: number): boolean {
  const width = filledIn(cells[header]!);
  let rows = 0;
  for (let r = header + 1; r < next; r++) {
    const filled = filledIn(cells[r]!);
    if (filled === 0) break;
    if (filled === 1 && rows > 0) continue;
    if (filled !== width) return false;
    // Words only: another header, of another table in between.
    if (!cells[r]!.some((cell, c) => c > 0 && !isBlank(cell) && looksNumeric(cell))) break;
    rows++;
  }
  return rows > 1;
}

/** `# Start date: 20250601`, as analytics tools write above and between their tables. `# of leads` may be a header. */
export function isComment(row: readonly RawCell[]): boolean {
  const first = row[0];
  if (typeof first !== 'string' || first.charCodeAt(0) !== 35 || !/^#([\s-]|$)/.test(first)) return false;
  return filledIn(row) <= 2;
}

/** The table that a header further down would end. */
export interface TableAbove {
  readonly header: number;
  readonly rows: Int32Array;
  readonly count: number;
  /** Columns with a header. */
  readonly width: number;
  /** The first column but one that only counts the lines. */
  readonly first: number;
  /** Whether there was a blank line, or a line of text, since its last row. */
  readonly ended: boolean;
}

/**
 * A header further down: words only, and words that headers have; or words that stand where the table above has numbers, and that
 * have numbers below them again.
 */
export function isHeader(cells: Rows, r: number, above: TableAbove): boolean {
  const row = cells[r]!;
  const { first, ended, width } = above;
  if (ended && isTimeline(row, first)) return true;
  for (let c = first; c < row.length; c++) {
    const cell = row[c]!;
    if (typeof cell !== 'string') return false;
    const code = cell.charCodeAt(0);
    if ((code >= 48 && code <= 57) || code === 45) return false;
  }
  const { filled, numeric, known } = describe(first > 0 ? row.slice(first) : row);
  if (numeric > 0) return false;
  if (known >= 3 && known >= filled * 0.6) return true;
  if (overNumbers(cells, r, first) === 0) return false;
  if (ended && (known >= (filled === 2 ? 1 : 2) || (filled < width / 2 && isOfOneWidth(cells, r, first, filled))))
    return true;
  const between = betweenNumbers(cells, r, above);
  const standsApart = ended || nextFilled(cells, r, first, 2) < 0;
  return between >= 2 || (between === 1 && (standsApart || known > 0));
}

/** `Channel | 2024 | 2025`: a name, and then months or years one after the other. */
function isTimeline(row: readonly RawCell[], first: number): boolean {
  const [name, ...times] = row.slice(first).filter((cell) => !isBlank(cell));
  if (times.length < 2 || typeof name !== 'string' || looksNumeric(name)) return false;
  const order = times.map((cell) => {
    if (typeof cell === 'object') return cell.serial;
    return /^(19|20)\d\d([-/.](0?[1-9]|1[0-2]))?$/.test(cellText(cell))
      ? Number(cellText(cell).replace(/\D/, '.'))
      : Number.NaN;
  });
  return order.every((time, i) => (i === 0 ? !Number.isNaN(time) : time > order[i - 1]!));
}

/** A smaller table after a blank line, of words that are unknown: the three rows below are as wide as its header. */
function isOfOneWidth(cells: Rows, header: number, first: number, filled: number): boolean {
  let rows = 0;
  for (let r = header + 1; r < Math.min(cells.length, header + 7) && rows < 3; r++) {
    const wide = filledIn(cells[r]!, first);
    if (wide > 0 && wide !== filled) return false;
    if (wide > 0) rows++;
  }
  return rows > 0;
}

/** Columns where a text of this row stands over a number of the next one. */
function overNumbers(cells: Rows, header: number, first: number): number {
  const below = nextFilled(cells, header, first, 4);
  if (below < 0) return 0;
  const row = cells[below]!;
  let count = 0;
  for (let c = first; c < row.length; c++)
    if (!isBlank(row[c]) && looksNumeric(row[c]!) && !isBlank(cells[header]![c])) count++;
  return count;
}

/** Columns with a word in this row, and with numbers both below it and in the table above. None where two of its cells say the same. */
function betweenNumbers(cells: Rows, r: number, { rows, count, first }: TableAbove): number {
  const row = cells[r]!;
  const texts = row.slice(first).filter((cell) => !isBlank(cell)) as string[];
  if (new Set(texts).size < texts.length) return 0;
  const below = cells[nextFilled(cells, r, first, 4)] ?? [];
  let between = 0;
  for (let c = first; c < row.length; c++) {
    const cell = row[c] as string;
    if (isBlank(cell) || isBlank(below[c]) || !looksNumeric(below[c]!)) continue;
    if (!isWord(cell)) return 0;
    let numbers = 0;
    for (let i = 0; i < Math.min(count, 5); i++) {
      const value = cells[rows[i]!]![c];
      if (!isBlank(value) && looksNumeric(value!)) numbers++;
      else if (!isBlank(value)) numbers--;
    }
    if (numbers > 0) between++;
  }
  return between;
}

/** A word that may head a column: no amount, `Rs 451.57`, and none that stands for a number that is missing: `n/a`, `—`, `#N/A`. */
const isWord = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !/^#/.test(text) && !/^n\/?a$|^null$|^nan$/i.test(text) && !isSigned(text);

/** The next row that is not blank; -1 where there is none within so many. */
export function nextFilled(cells: Rows, r: number, first: number, within: number): number {
  for (let next = r + 1; next < Math.min(cells.length, r + within); next++)
    if (filledIn(cells[next]!, first) > 0) return next;
  return -1;
}

export function filledIn(row: readonly RawCell[], first = 0): number {
  let filled = 0;
  for (let c = first; c < row.length; c++) if (!isBlank(row[c])) filled++;
  return filled;
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
