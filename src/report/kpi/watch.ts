import { isMasked } from '../../intake/columns/masked.ts';
import type { RawCell } from '../../intake/raw.ts';
import { call, type Formula, op, range, type Term, wholeColumn, wholeColumns } from '../../workbook/formula.ts';

/**
 * A watch over a raw tab in native formulas: it has to be far cheaper than the figures themselves, since a spreadsheet works it out anew at
 * every edit of a raw cell. What it says then and now comes from the same engine, so it needs no twin in code.
 */
export interface Watch {
  /** How many cells are filled. */
  readonly filled: Term;
  /** A figure that changes with what stands in them. */
  readonly checksum: Term;
}

/** A column that was read: days and amounts are watched closer than names, and amounts closest. */
export interface WatchedColumn {
  /** 1-based. */
  readonly column: number;
  readonly holds: 'amounts' | 'days' | 'names';
}

/** One tab, and the rows under its first header, 1-based. */
interface Watched {
  readonly tab: string;
  readonly cells: readonly (readonly RawCell[])[];
  /** Columns, from 0, that hold numbers and days, while the cells here are as their file wrote them. */
  readonly typed: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** Reading texts sign by sign costs as much as all figures together where there are many. */
export const mostReadBySign = 2000;
/** In longer tabs texts other than amounts are watched in so many rows at the top and as many at the bottom. */
export const rowsAtEnds = 500;

const places = 4;
/** What amounts and days are written with, so that no engine's code table matters; any other sign counts as one more. */
const signs = '0123456789.,-/ :T';

export function watchOf(watched: Watched, columns: readonly WatchedColumn[]): Watch {
  const parts = columns.map(({ column, holds }, i) => {
    const found = contentsOf(watched, column);
    const terms = [
      ...(found.numbers ? [numbers(watched, column, found)] : []),
      ...(found.texts ? texts(watched, column, holds, found) : []),
    ];
    return { found, column, sum: times(total(terms), i + 1) };
  });
  const withTexts = parts.filter(({ found }) => found.texts).map(({ column }) => column);
  return {
    // Whole columns, so that rows added below count too.
    filled: total([
      call('COUNT', wholeColumns(watched.tab, 1, watched.width)),
      ...withTexts.map((column) => call('COUNTA', wholeColumn(watched.tab, column))),
    ]),
    checksum: total(parts.map(({ sum }) => sum)),
  };
}

interface Contents {
  readonly numbers: boolean;
  readonly texts: boolean;
  /** An error, which a script cannot tell from a text such as `#N/A`: no plain sum or length survives one. */
  readonly errors: boolean;
}

/** What holds a number in the tab though its file's text stands here. */
const isTyped = ({ typed }: Watched, column: number) =>
  typed.includes(column - 1) ? (text: string): boolean => /\d/.test(text) && !isMasked(text) : () => false;

function contentsOf(watched: Watched, column: number): Contents {
  const { cells, first } = watched;
  const isNumber = isTyped(watched, column);
  let [numbers, texts, errors] = [false, false, false];
  for (let row = first - 1; row < cells.length; row++) {
    const cell = cells[row]?.[column - 1];
    if (cell === undefined || cell === '') continue;
    if (typeof cell !== 'string' || isNumber(cell)) numbers = true;
    else if (cell.startsWith('#')) errors = true;
    else texts = true;
  }
  return { numbers, texts: texts || errors, errors };
}

const cellsOf = ({ tab }: Watched, column: number, first: number, last: number): Formula =>
  range({ tab, row: String(first), column }, { tab, row: String(last), column });

/** A sum by condition goes past errors. */
function numbers(watched: Watched, column: number, { errors }: Contents): Formula {
  const cells = cellsOf(watched, column, watched.first, watched.last);
  return errors ? op(call('SUMIF', cells, '>0'), '-', call('SUMIF', cells, '<0')) : call('SUM', cells);
}

function texts(watched: Watched, column: number, holds: WatchedColumn['holds'], found: Contents): Formula[] {
  const { first, last } = watched;
  const isLong = last - first >= mostReadBySign;
  const whole = cellsOf(watched, column, first, last);
  if (isLong && holds !== 'amounts') {
    const ends = [
      cellsOf(watched, column, first, first + rowsAtEnds),
      cellsOf(watched, column, last - rowsAtEnds, last),
    ];
    return ends.map((end) => lengths(end, found));
  }
  if (isLong || holds === 'names') return [lengths(whole, found)];
  const told = tellingPlaces(textsIn(watched, column), places);
  return [lengths(whole, found), ...told.map((place, i) => signsAt(whole, place, i + 1, signs))];
}

/** The length of texts. That of a number depends on how many digits an engine shows. */
export function lengths(cells: Formula, { numbers, errors }: Pick<Contents, 'numbers' | 'errors'>): Formula {
  const length = call('LEN', cells);
  const plain = errors ? call('IFERROR', length, 0) : length;
  return call('SUMPRODUCT', numbers || errors ? op(call('ISTEXT', cells), '*', plain) : plain);
}

/** Which of the `signs` stands at a place, weighed so that signs that change places change the sum. */
export function signsAt(cells: Formula, place: number | 'last', weight: number, signs: string): Formula {
  const at = place === 'last' ? call('RIGHT', cells, 1) : call('MID', cells, place, 1);
  const sign = call('IFERROR', call('FIND', at, signs), signs.length + 1);
  // What an engine finds of nothing is its own affair, so shorter texts have no sign there.
  const there = op(
    call('ISTEXT', cells),
    '*',
    op(call('IFERROR', call('LEN', cells), 0), '>=', place === 'last' ? 1 : place),
  );
  return times(call('SUMPRODUCT', op(there, '*', sign)), weight) as Formula;
}

function* textsIn(watched: Watched, column: number): Generator<string> {
  const { cells, first } = watched;
  const isNumber = isTyped(watched, column);
  for (let row = first - 1; row < cells.length; row++) {
    const cell = cells[row]?.[column - 1];
    if (typeof cell === 'string' && !cell.startsWith('#') && !isNumber(cell)) yield cell;
  }
}

/** The places at which texts differ most: those of the day in a date, of the first digits in an amount. */
export function tellingPlaces(texts: Iterable<string>, places: number): number[] {
  const seen: Set<string>[] = [];
  for (const cell of texts) {
    for (let i = 0; i < Math.min(cell.length, 20); i++) {
      seen[i] ??= new Set();
      seen[i]?.add(cell[i] as string);
    }
  }
  return seen
    .map((found, i) => ({ place: i + 1, different: found.size }))
    .sort((a, b) => b.different - a.different || a.place - b.place)
    .slice(0, places)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}

const times = (part: Term, factor: number): Term => (factor === 1 ? part : op(part, '*', factor));

export const total = (parts: readonly Term[]): Term =>
  parts.length === 0 ? 0 : parts.slice(1).reduce<Term>((left, right) => op(left, '+', right), parts[0] as Term);
