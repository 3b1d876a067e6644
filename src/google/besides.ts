import { a1 } from '../workbook/a1.ts';
import type { Written } from '../workbook/lay-out.ts';
import { inBlocks } from './in-blocks.ts';
import { growTo } from './own-tabs.ts';
import type { Shelf } from './shelf.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the user keeps in columns beside a table that is written anew, row 1 included: there a formula may fill all the rows below. */
export interface Besides {
  readonly column: number;
  readonly columns: number;
  /** Shown values. Those that a formula spilled here look like any other. */
  readonly values: readonly (readonly Written[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The same formulas in R1C1 notation: those that say the same of their own row are alike. They are compared and never written: how they read in a file of another locale is Google's secret. */
  readonly relative: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly rules: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];
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
    rules: range.getDataValidations(),
  };
}

/** The rows, below the first, in which the user keeps anything. */
export const rowsKept = ({ values, formulas, notes }: Besides): number[] =>
  values.flatMap((row, i) => {
    const isKept = row.some((value, j) => value !== '' || formulas[i]?.[j] || notes[i]?.[j]);
    return i > 0 && isKept ? [i + 1] : [];
  });

/** Brings each row to its new place (old row → new row), on a copy of the table, in many calls. Formulas come from where they stand. */
export function moveBesides(sheet: Sheet, shelf: Shelf, besides: Besides, to: ReadonlyMap<number, number>): void {
  const { column, columns, relative, formats, notes, rules } = besides;
  const { constants, isFilling, cleared } = withoutSpills(shelf.sheet, besides);
  const from = new Map([...to].map(([row, place]) => [place, row]));
  const last = Math.max(besides.values.length, ...to.values());
  growTo(shelf, last, column + columns - 1);
  /** A cell of the row that comes here, or else what an empty one holds. */
  const coming = <T>(all: readonly (readonly T[])[], row: number, j: number, empty: T): T => {
    const was = from.get(row);
    return was === undefined ? empty : (all[was - 1]?.[j] ?? empty);
  };
  const matrix = <T>(first: number, count: number, cell: (row: number, j: number) => T): T[][] =>
    Array.from({ length: count }, (_, i) => Array.from({ length: columns }, (__, j) => cell(first + i, j)));
  const hasRules = rules.some((row) => row.some((rule) => rule !== null));
  if (hasRules) shelf.sheet.getRange(1, column, last, columns).clearDataValidations();
  for (const { first, count } of inBlocks(2, last)) {
    shelf.sheet
      .getRange(first, column, count, columns)
      .setNumberFormats(matrix(first, count, (row, j) => plain(coming(formats, row, j, formats[row - 1]?.[j] ?? ''))))
      .setNotes(matrix(first, count, (row, j) => coming(notes, row, j, '')))
      .setValues(matrix(first, count, (row, j) => asItWas(coming(constants, row, j, ''))));
  }

  const paste = SpreadsheetApp.CopyPasteType.PASTE_FORMULA;
  /** Column by column, the row of a formula like the one that comes to stand in each row. */
  const like = new Map<string, number>();
  for (let j = 0; j < columns; j++) {
    const rows = new Map<number, { readonly as: number; readonly relative: string }>();
    relative.forEach((cells, i) => {
      const formula = cells[j];
      if (!formula) return;
      const key = `${j} ${formula}`;
      if (!like.has(key)) like.set(key, i + 1);
      const stays = i === 0 || isFilling(i, j);
      const place = stays ? (cleared ? i + 1 : undefined) : to.get(i + 1);
      if (place !== undefined) rows.set(place, { as: like.get(key) as number, relative: formula });
    });
    const sorted = [...rows].sort(([a], [b]) => a - b);
    for (let from = 0; from < sorted.length; ) {
      const [row, { as, relative: formula }] = sorted[from] as (typeof sorted)[number];
      let count = 1;
      while (sorted[from + count]?.[0] === row + count && sorted[from + count]?.[1].relative === formula) count++;
      sheet.getRange(as, column + j).copyTo(shelf.sheet.getRange(row, column + j, count, 1), paste, false);
      from += count;
    }
  }
  if (hasRules) {
    for (const { first, count } of inBlocks(1, last))
      shelf.sheet
        .getRange(first, column, count, columns)
        .setDataValidations(matrix(first, count, (row, j) => coming(rules, row, j, rules[row - 1]?.[j] ?? null)));
  }
}

export const staysAsItIs = (to: ReadonlyMap<number, number>): boolean => [...to].every(([row, place]) => row === place);

/** Formulas that would point above the first row once they have moved. `column` is where they stand now. */
export const cellsOffTheTab = (
  { relative }: Besides,
  column: number,
  to: ReadonlyMap<number, number>,
): { row: number; column: number }[] =>
  relative.flatMap((row, i) =>
    row.flatMap((formula, j) => {
      const place = to.get(i + 1);
      if (place === undefined || place >= i + 1) return [];
      const up = [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/R\[(-\d+)\]/g)].map(([, rows]) => Number(rows));
      return up.some((rows) => place + rows < 1) ? [{ row: i + 1, column: column + j }] : [];
    }),
  );

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
