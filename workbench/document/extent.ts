import type { SheetData } from './document.ts';
import type { Zone } from './zone.ts';

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

export const wholeSheet = (sheet: SheetData): Zone => ({
  top: 0,
  left: 0,
  bottom: sheet.maxRows - 1,
  right: sheet.maxColumns - 1,
});
