import type { CellWrite } from '../commands/host.ts';
import { type ColumnsWritten, typed } from '../intake/columns/written-as.ts';
import type { RawCell } from '../intake/raw.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Single cells, those below one another in one call. What holds a formula is left as it is, and returned. In a column whose texts stand as
 * numbers or days a text is written as one, too.
 */
export function writeCells(
  sheet: Sheet,
  cells: readonly CellWrite[],
  written: ColumnsWritten = {},
): readonly CellWrite[] {
  const hasFormula = formulasAround(sheet, cells);
  const sorted = cells.filter((cell) => !hasFormula(cell)).sort((a, b) => a.column - b.column || a.row - b.row);
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from] as CellWrite;
    let to = from + 1;
    while (sorted[to]?.column === first.column && sorted[to]?.row === first.row + to - from) to++;
    const as = written[first.column - 1];
    const values = sorted
      .slice(from, to)
      .map(({ value }) => [cellValue(as && typeof value === 'string' ? typed(as)(value) : value)]);
    sheet.getRange(first.row, first.column, values.length, 1).setValues(values);
    from = to;
  }
  return cells.filter(hasFormula);
}

/** One call for all of them, however they lie. */
function formulasAround(sheet: Sheet, cells: readonly CellWrite[]): (cell: CellWrite) => boolean {
  if (cells.length === 0) return () => false;
  const span = (of: (cell: CellWrite) => number) =>
    cells.reduce(({ from, to }, cell) => ({ from: Math.min(from, of(cell)), to: Math.max(to, of(cell)) }), {
      from: Number.POSITIVE_INFINITY,
      to: 0,
    });
  const rows = span(({ row }) => row);
  const columns = span(({ column }) => column);
  const formulas = sheet
    .getRange(rows.from, columns.from, rows.to - rows.from + 1, columns.to - columns.from + 1)
    .getFormulas();
  return ({ row, column }) => Boolean(formulas[row - rows.from]?.[column - columns.from]);
}

/** Behind an apostrophe a text stays what it is, whatever the format of the cell. */
export function cellValue(value: RawCell): string | number | boolean {
  if (typeof value === 'object') return value.serial;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
