import { a1 } from '../workbook/a1.ts';
import type { Written } from '../workbook/lay-out.ts';
import { inBlocks } from './in-blocks.ts';
import { growTo, type OwnSheet } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the user keeps in columns beside a table that is written anew, row 1 included: there a formula may fill all the rows below. */
export interface Besides {
  readonly column: number;
  readonly columns: number;
  /** Shown values. Those that a formula spilled here look like any other. */
  readonly values: readonly (readonly Written[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The same formulas in R1C1 notation: what one says of its own row it says in any row. */
  readonly relative: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** `to` is the column that they begin in once ours are inserted. */
export function readBesides(
  sheet: Sheet,
  column: number,
  last: { readonly row: number; readonly column: number },
  to: number,
): Besides {
  const columns = last.column - column + 1;
  const range = sheet.getRange(1, column, last.row, columns);
  return {
    column: to,
    columns,
    values: range.getValues() as Written[][],
    formulas: range.getFormulas(),
    relative: range.getFormulasR1C1() as string[][],
    formats: range.getNumberFormats(),
    notes: range.getNotes(),
  };
}

/** The rows, below the first, in which the user keeps anything. */
export const rowsKept = ({ values, formulas, notes }: Besides): number[] =>
  values.flatMap((row, i) => {
    const isKept = row.some((value, j) => value !== '' || formulas[i]?.[j] || notes[i]?.[j]);
    return i > 0 && isKept ? [i + 1] : [];
  });

export const areMoved = (to: ReadonlyMap<number, number>): boolean => [...to].some(([row, place]) => row !== place);

/** Brings each row to its new place (old row → new row), in many calls. */
export function moveBesides(
  own: Pick<OwnSheet, 'sheet' | 'size'>,
  besides: Besides,
  to: ReadonlyMap<number, number>,
): void {
  const { sheet } = own;
  const { column, columns, formulas, relative, formats, notes } = besides;
  const { constants, isFilling, cleared } = withoutSpills(sheet, besides);
  const from = new Map([...to].map(([row, place]) => [place, row]));
  const last = Math.max(besides.values.length, ...to.values());
  growTo(own, last, column + columns - 1);
  /** A cell of the row that comes here, or else what an empty one holds. */
  const coming = <T>(all: readonly (readonly T[])[], row: number, j: number, empty: T): T => {
    const was = from.get(row);
    return was === undefined ? empty : (all[was - 1]?.[j] ?? empty);
  };
  const matrix = <T>(first: number, count: number, cell: (row: number, j: number) => T): T[][] =>
    Array.from({ length: count }, (_, i) => Array.from({ length: columns }, (__, j) => cell(first + i, j)));
  for (const { first, count } of inBlocks(2, last)) {
    sheet
      .getRange(first, column, count, columns)
      .setNumberFormats(matrix(first, count, (row, j) => plain(coming(formats, row, j, formats[row - 1]?.[j] ?? ''))))
      .setNotes(matrix(first, count, (row, j) => coming(notes, row, j, '')))
      .setValues(matrix(first, count, (row, j) => asItWas(coming(constants, row, j, ''))));
  }

  const cellsOf = new Map<string, string[]>();
  relative.forEach((row, i) => {
    row.forEach((formula, j) => {
      const place = to.get(i + 1);
      if (!formula) return;
      if (i === 0 || isFilling(i, j)) {
        if (cleared) sheet.getRange(i + 1, column + j).setFormula(formulas[i]?.[j] as string);
      } else if (place !== undefined) {
        const cells = cellsOf.get(formula) ?? [];
        cellsOf.set(formula, cells);
        cells.push(a1(place, column + j));
      }
    });
  });
  for (const [formula, cells] of cellsOf) sheet.getRangeList(cells).setFormulaR1C1(formula);
}

/**
 * Nothing tells a value that was typed from one that a formula spilled, except that the latter goes with the formula. So where there are both
 * formulas and other values, formulas are taken out and what remains was typed. A formula that fills cells about it stands for more than its row, and stays.
 */
function withoutSpills(sheet: Sheet, { column, columns, values, formulas }: Besides) {
  const isFormula = (i: number, j: number) => Boolean(formulas[i]?.[j]);
  const constants = values.map((row, i) => row.map((value, j) => (isFormula(i, j) ? '' : value)));
  const cells = formulas.flatMap((row, i) => row.flatMap((formula, j) => (formula ? [a1(i + 1, column + j)] : [])));
  const cleared = cells.length > 0 && constants.some((row) => row.some((value) => value !== ''));
  if (!cleared) return { constants, isFilling: () => false, cleared };
  sheet.getRangeList(cells).clearContent();
  const left = sheet.getRange(1, column, values.length, columns).getValues() as Written[][];
  const isSpilled = (i: number, j: number) => (constants[i]?.[j] ?? '') !== '' && left[i]?.[j] === '';
  return { constants: left, isFilling: (i: number, j: number) => isSpilled(i + 1, j) || isSpilled(i, j + 1), cleared };
}

/** Behind an apostrophe a text stays what it is. */
const asItWas = (value: Written): Written => (typeof value === 'string' && value !== '' ? `'${value}` : value);

/** What a cell without a format tells of itself is a format like any other once it is set. */
const plain = (format: string): string => (/^(?:0\.#+)?$/.test(format) ? 'General' : format);
