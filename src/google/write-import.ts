import type { DecidedColumn } from '../commands/decided-columns.ts';
import { patternOf, typed } from '../intake/columns/written-as.ts';
import { a1 } from '../workbook/a1.ts';
import { asText } from '../workbook/lay-out.ts';
import { inBlocks } from './in-blocks.ts';
import { growTo, sizeOf } from './own-tabs.ts';
import { cellValue } from './write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Texts = readonly (readonly string[])[];

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
export function formatImport(
  sheet: Sheet,
  size: { readonly rows: number; readonly columns: number },
  decided: readonly DecidedColumn[],
  filled: number,
): void {
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

/** Whether the columns that are decided are those that the tab has as numbers and days already, from their first row to their last. */
export function areFormatted(
  sheet: Sheet,
  before: Readonly<Record<number, unknown>> = {},
  decided: readonly DecidedColumn[],
): boolean {
  const [first, ...others] = decided;
  const isSame = decided.length === Object.keys(before).length && decided.every(({ column }) => column in before);
  if (!isSame || !first) return isSame;
  if (others.some(({ from, to }) => from !== first.from || to !== first.to)) return false;
  const width = Math.max(...decided.map(({ column }) => column)) + 1;
  return [first.from, first.to - 1].every((row) => {
    const formats = sheet.getRange(row + 1, 1, 1, width).getNumberFormats()[0] as string[];
    return decided.every(({ column, as }) => formats[column] === patternOf(as));
  });
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
