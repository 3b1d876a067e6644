import type { CellWrite } from '../commands/host.ts';
import type { RawCell } from '../intake/raw.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Single cells, those below one another in one call. */
export function writeCells(sheet: Sheet, cells: readonly CellWrite[]): void {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from] as CellWrite;
    let to = from + 1;
    while (sorted[to]?.column === first.column && sorted[to]?.row === first.row + to - from) to++;
    const values = sorted.slice(from, to).map(({ value }) => [written(value)]);
    sheet.getRange(first.row, first.column, values.length, 1).setValues(values);
    from = to;
  }
}

/** Behind an apostrophe a text stays what it is, whatever the format of the cell. */
function written(value: RawCell): string | number | boolean {
  if (typeof value === 'object') return value.serial;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
