import type { DecidedColumn } from '../commands/decided-columns.ts';
import { type ColumnsWritten, patternOf, typed } from '../intake/columns/written-as.ts';
import { remembered } from '../intake/remembered.ts';
import { a1 } from '../workbook/a1.ts';
import { asText } from '../workbook/lay-out.ts';
import { inBlocks } from './in-blocks.ts';
import { growTo, sizeOf } from './own-tabs.ts';
import { cellValue } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Texts = readonly (readonly string[])[];

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Neither ids nor dates nor decimals change, and a text that begins with `=` is no formula. */
export function writeText(sheet: Sheet, fromRow: number, cells: Texts): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  if (cells.length === 0) return;
  growTo({ sheet, size: () => sizeOf(sheet) }, fromRow + cells.length - 1, width);
  for (const { first, count } of inBlocks(0, cells.length - 1)) {
    const rows = cells.slice(first, first + count);
    sheet
      .getRange(fromRow + first, 1, count, width)
      .setNumberFormat('@')
      .setValues(rows.map((row) => Array.from({ length: width }, (_, i) => asText(row[i] ?? ''))));
  }
}

/** Text but for the columns that are decided, which look as they did in the file. `filled` rows of it are the export's. */
export function formatImport(sheet: Sheet, size: Size, decided: readonly DecidedColumn[], filled: number): void {
  const ranges = new Map<string, string[]>();
  const format = (pattern: string, column: number, from: number, to: number) => {
    if (from >= to) return;
    const list = ranges.get(pattern) ?? [];
    list.push(a1(from + 1, column + 1, to, column + 1));
    ranges.set(pattern, list);
  };
  for (let column = 0; column < size.columns; column++) {
    const one = decided.find((each) => each.column === column);
    // Rows of an earlier export that are below are taken away in the next step.
    const to = one && (one.to < filled ? one.to : size.rows);
    format('@', column, 0, one?.from ?? size.rows);
    if (one) format(patternOf(one.as), column, one.from, to!);
    if (one) format('@', column, to!, size.rows);
  }
  for (const [pattern, list] of ranges) sheet.getRangeList(list).setNumberFormat(pattern);
}

/** Those of the columns that are decided which the tab shows so already, from their first row to their last. */
export function shownSoAlready(
  sheet: Sheet,
  before: ColumnsWritten = {},
  decided: readonly DecidedColumn[],
): DecidedColumn[] {
  const known = decided.filter(({ column }) => column in before);
  const width = known.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const formatsOf = remembered((row: number) => sheet.getRange(row, 1, 1, width).getNumberFormats()[0] as string[]);
  return known.filter(({ column, from, to, as }) =>
    [from + 1, to].every((row) => formatsOf(row)[column] === patternOf(as)),
  );
}

/** What stands on the tab with these columns as numbers and days; all else is text, whatever its format. */
export function writeMixed(sheet: Sheet, size: Size, cells: Texts, decided: readonly DecidedColumn[]): void {
  const reads = new Map(decided.map((one) => [one.column, { ...one, read: typed(one.as) }]));
  const content = (row: number, column: number) => {
    const [text, one] = [cells[row]?.[column] ?? '', reads.get(column)];
    return cellValue(one && row >= one.from && row < one.to ? one.read(text) : text);
  };
  for (const { first, count } of inBlocks(0, size.rows - 1)) {
    const rows = Array.from({ length: count }, (_, i) =>
      Array.from({ length: size.columns }, (__, column) => content(first + i, column)),
    );
    sheet.getRange(first + 1, 1, count, size.columns).setValues(rows);
  }
}

/** Writes the numbers and days of the columns that are decided over their texts. Columns side by side are written together. */
export function writeDecided(sheet: Sheet, cells: Texts, decided: readonly DecidedColumn[]): void {
  for (const columns of sideBySide(decided)) {
    const [first] = columns as [DecidedColumn];
    const read = columns.map(({ as }) => typed(as));
    for (const block of inBlocks(first.from, first.to - 1)) {
      const rows = cells.slice(block.first, block.first + block.count);
      sheet
        .getRange(block.first + 1, first.column + 1, block.count, columns.length)
        .setValues(rows.map((row) => read.map((value, i) => cellValue(value(row[first.column + i] ?? '')))));
    }
  }
}

function sideBySide(decided: readonly DecidedColumn[]): DecidedColumn[][] {
  const groups: DecidedColumn[][] = [];
  for (const one of [...decided].sort((a, b) => a.column - b.column)) {
    const last = groups.at(-1)?.at(-1);
    if (last?.column === one.column - 1 && last.from === one.from && last.to === one.to) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  return groups;
}
