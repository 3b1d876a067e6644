import { blank, readCell, writeCell } from '../document/grid.ts';
import { insertOrDelete } from '../document/insert-delete.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';

export function moveCells(host: Host, from: Area, to: Area): void {
  const { zone } = from;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const down = to.zone.top - zone.top + row;
      const along = to.zone.left - zone.left + column;
      writeCell(to.sheet.content, down, along, readCell(from.sheet.content, row, column) ?? '', '');
      writeCell(to.sheet.looks, down, along, readCell(from.sheet.looks, row, column) ?? 0, 0);
      blank(from.sheet.content, row, column, '');
      blank(from.sheet.looks, row, column, 0);
    }
  }
  host.engine.invalidate();
}

export function insertCells(host: Host, { sheet, zone }: Area, dimension: string): void {
  const whole =
    dimension === 'ROWS'
      ? zone.left === 0 && zone.right === sheet.maxColumns - 1
      : zone.top === 0 && zone.bottom === sheet.maxRows - 1;
  if (!whole)
    fail(host, 'SpreadsheetApp.Range.insertCells of a part of a row or column is not implemented in the workbench');
  if (dimension === 'ROWS') insertOrDelete(host.document, sheet, 'row', zone.top, zone.bottom - zone.top + 1);
  else insertOrDelete(host.document, sheet, 'column', zone.left, zone.right - zone.left + 1);
}
