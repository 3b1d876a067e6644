import type { SheetData } from './document.ts';

/** The last row with content, counted from 1; 0 on an empty sheet. */
export function lastRow(sheet: SheetData): number {
  for (let row = sheet.content.length - 1; row >= 0; row--) {
    if (sheet.content[row]?.some((content) => content !== '')) return row + 1;
  }
  return 0;
}

export function lastColumn(sheet: SheetData): number {
  let last = 0;
  for (const row of sheet.content) {
    for (let column = (row?.length ?? 0) - 1; column >= last; column--) {
      if (row?.[column] !== '') {
        last = column + 1;
        break;
      }
    }
  }
  return last;
}
