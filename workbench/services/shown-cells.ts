import { cellName } from '../document/a1.ts';
import type { SheetData } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { lastColumn, lastRow } from '../document/extent.ts';
import type { Host } from './host.ts';

export type CellValue = string | number | boolean | null;

export interface CellError {
  readonly tab: string;
  readonly cell: string;
  readonly value: string;
  readonly message: string | undefined;
}

/** How far a sheet's cells reach, those included into which a formula spills. */
export function extentOf(host: Host, sheet: SheetData): { readonly rows: number; readonly columns: number } {
  const spills = host.engine.spills(sheet);
  return {
    rows: spills.reduce((most, { bottom }) => Math.max(most, bottom + 1), lastRow(sheet)),
    columns: spills.reduce((most, { right }) => Math.max(most, right + 1), lastColumn(sheet)),
  };
}

/** What a sheet's cells show, dates as serials, empty cells as null. */
export function shownValues(host: Host, sheet: SheetData): CellValue[][] {
  const { rows, columns } = extentOf(host, sheet);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const { value } = shownCell(host, sheet, row, column);
      return value === '' ? null : value;
    }),
  );
  while (values.at(-1)?.every((value) => value === null)) values.pop();
  return values;
}

export function shownErrors(host: Host, sheet: SheetData): CellError[] {
  const { rows, columns } = extentOf(host, sheet);
  const found: CellError[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const { value, error, message } = shownCell(host, sheet, row, column);
      if (error) found.push({ tab: sheet.name, cell: cellName(row, column), value: String(value), message });
    }
  }
  return found;
}

function shownCell(host: Host, sheet: SheetData, row: number, column: number) {
  const content = sheet.content[row]?.[column] ?? '';
  if (isFormula(content) && content.broken) {
    return { value: '#ERROR!', error: true, message: 'Formula parse error.' };
  }
  if (isFormula(content) || host.engine.isComputed(sheet, row, column)) return host.engine.evaluate(sheet, row, column);
  return { value: content, error: false, message: undefined };
}
