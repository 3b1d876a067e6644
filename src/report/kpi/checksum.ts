import type { RawCell } from '../../intake/raw.ts';
import { call, type Formula, op, range, type Term } from '../../workbook/formula.ts';

/** How many characters of a cell count: amounts and dates have no more. */
const places = 12;
/** What amounts and dates are written with; any other sign counts as one more. */
const signs = '0123456789.,-/ :T';

/** The weight of a place: a power of 7 modulo a prime, so that signs that change places change the sum. */
const weightOf = (place: number): number => {
  let weight = 1;
  for (let i = 0; i < place; i++) weight = (weight * 7) % 1009;
  return weight;
};
const weights = Array.from({ length: places }, (_, i) => weightOf(i + 1));

/** One column of a raw tab below its header, by tab id, 1-based column and rows. */
export interface RawColumn {
  readonly tab: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

const cellsOf = ({ tab, column, first, last }: RawColumn): Formula =>
  range({ tab, row: String(first), column }, { tab, row: String(last), column });

/**
 * A checksum of texts and numbers in a column, as a formula that every spreadsheet works out alike: it reads texts sign by sign, and never
 * as numbers, which each locale reads in its own way.
 */
export function checksumFormula(column: RawColumn): Formula {
  const cells = cellsOf(column);
  const place = call(
    'COLUMN',
    range({ tab: 'kpi', row: 'title', column: 1 }, { tab: 'kpi', row: 'title', column: places }),
  );
  const sign = call('IFERROR', call('FIND', call('MID', cells, place, 1), signs), signs.length + 1);
  const weight = call('MOD', call('POWER', 7, place), 1009);
  const there = op(plain(cells), '*', op(call('IFERROR', call('LEN', cells), 0), '>=', place));
  return op(
    call('SUMPRODUCT', op(op(there, '*', sign), '*', weight)),
    '+',
    call('SUMPRODUCT', op(call('ISNUMBER', cells), '*', 1), call('IFERROR', cells, 0)),
  );
}

/**
 * What begins with `#` counts as nothing, in a formula as here: an error cell and a text such as `#N/A` look the same to a script, and not
 * to a formula.
 */
const isText = (cell: RawCell | undefined): cell is string => typeof cell === 'string' && !cell.startsWith('#');
const plain = (cells: Formula): Formula =>
  op(call('ISTEXT', cells), '*', op(call('IFERROR', call('LEFT', cells, 1), '#'), '<>', '#'));

/** The same, worked out here at the build. */
export function checksum(cells: readonly (RawCell | undefined)[]): number {
  let sum = 0;
  for (const cell of cells) {
    if (typeof cell === 'number') sum += cell;
    else if (typeof cell === 'object') sum += cell.serial;
    else if (isText(cell)) {
      for (let i = 0; i < places && i < cell.length; i++) {
        const at = signs.indexOf(cell[i] as string);
        sum += (at < 0 ? signs.length + 1 : at + 1) * (weights[i] as number);
      }
    }
  }
  return sum;
}

/** Of names the length of the texts is enough. */
export const lengthFormula = (column: RawColumn): Formula => {
  const cells = cellsOf(column);
  return call('SUMPRODUCT', op(plain(cells), '*', call('IFERROR', call('LEN', cells), 0)));
};

export const lengthOf = (cells: readonly (RawCell | undefined)[]): number =>
  cells.reduce<number>((sum, cell) => sum + (isText(cell) ? cell.length : 0), 0);

/** Filled cells of whole columns, so that rows added below count too. */
export const filledFormula = (columns: Formula): Formula =>
  op(op(call('COUNT', columns), '+', call('COUNTIF', columns, '?*')), '-', call('COUNTIF', columns, '#*'));

export const isFilled = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number' || typeof cell === 'object' || (isText(cell) && cell !== '');

export const total = (parts: readonly Term[]): Term =>
  parts.length === 0 ? 0 : parts.slice(1).reduce<Term>((left, right) => op(left, '+', right), parts[0] as Term);
