import { isFormula } from '../document/document.ts';
import { readCell, writeCell } from '../document/grid.ts';
import { localeOf } from '../document/locale.ts';
import { fromR1C1, toR1C1 } from '../document/r1c1.ts';
import type { Zone } from '../document/zone.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';
import { checkValid } from './validate.ts';

const canonical = localeOf('en_US');

/** Copies cells as they are copied and pasted, whatever the locale: what a formula says of its own place it says of the new one. A larger target is filled. */
export function copyCells(host: Host, from: Area, to: Area, paste: string): void {
  const withFormulas = paste === 'PASTE_NORMAL' || paste === 'PASTE_FORMULA';
  const withLooks = paste === 'PASTE_NORMAL' || paste === 'PASTE_FORMAT';
  if (!withFormulas && !withLooks) fail(host, `Range.copyTo with ${paste} is not implemented in the workbench`);
  const zone = target(from.zone, to.zone);
  if (zone.bottom >= to.sheet.maxRows || zone.right >= to.sheet.maxColumns)
    fail(host, 'The coordinates of the range are outside the dimensions of the sheet.');
  const copied = contentsOf(from);
  const height = from.zone.bottom - from.zone.top + 1;
  const width = from.zone.right - from.zone.left + 1;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const cell = copied[(row - zone.top) % height]?.[(column - zone.left) % width];
      if (!cell) continue;
      if (withFormulas) {
        const content = cell.relative === undefined ? cell.content : { formula: fromR1C1(cell.relative, row, column) };
        if (paste === 'PASTE_FORMULA') checkValid(host, to.sheet, row, column, content);
        writeCell(to.sheet.content, row, column, content, '');
      }
      if (withLooks) writeCell(to.sheet.looks, row, column, cell.look, 0);
      if (paste === 'PASTE_NORMAL') {
        writeCell(to.sheet.notes, row, column, cell.note, '');
        writeCell(to.sheet.validations, row, column, cell.validation, undefined);
      }
    }
  }
  host.engine.invalidate();
}

function contentsOf({ sheet, zone }: Area) {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) =>
    Array.from({ length: zone.right - zone.left + 1 }, (__, j) => {
      const [row, column] = [zone.top + i, zone.left + j];
      const content = readCell(sheet.content, row, column) ?? '';
      return {
        content,
        relative: isFormula(content) && !content.broken ? toR1C1(content.formula, row, column, canonical) : undefined,
        look: readCell(sheet.looks, row, column) ?? 0,
        note: readCell(sheet.notes, row, column) ?? '',
        validation: readCell(sheet.validations, row, column),
      };
    }),
  );
}

/** The target where it is a whole number of copies, or else one copy from its first cell on. */
function target(from: Zone, to: Zone): Zone {
  const span = (first: number, last: number, size: number): number =>
    (last - first + 1) % size === 0 ? last : first + size - 1;
  return {
    ...to,
    bottom: span(to.top, to.bottom, from.bottom - from.top + 1),
    right: span(to.left, to.right, from.right - from.left + 1),
  };
}
