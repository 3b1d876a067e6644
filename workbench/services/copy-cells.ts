import { isFormula } from '../document/document.ts';
import { readCell, writeCell } from '../document/grid.ts';
import { localeOf } from '../document/locale.ts';
import { fromR1C1, toR1C1 } from '../document/r1c1.ts';
import { covers, overlaps, type Zone } from '../document/zone.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';
import { checkValid } from './validate.ts';

const canonical = localeOf('en_US');

/**
 * Copies cells as they are copied and pasted, whatever the locale: what a formula says of its own place it says of the new one. A larger target
 * is filled. Whether rows that a filter hides come along, and are filled, Google does not say: neither may be asked for.
 */
export function copyCells(host: Host, from: Area, to: Area, paste: string): void {
  if (paste === 'PASTE_VALUES') {
    copyValues(host, from, to);
    return;
  }
  const withFormulas = paste === 'PASTE_NORMAL' || paste === 'PASTE_FORMULA';
  const withLooks = paste === 'PASTE_NORMAL' || paste === 'PASTE_FORMAT';
  if (!withFormulas && !withLooks) fail(host, `Range.copyTo with ${paste} is not implemented in the workbench`);
  checkNoneIsHidden(host, from, to);
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
  if (paste === 'PASTE_NORMAL') copyAllOfIt(from, to, zone);
  host.engine.invalidate();
}

/** What cells bear together: they are merged, or share a rule of how they look. */
function copyAllOfIt(from: Area, to: Area, zone: Zone): void {
  const [down, along] = [to.zone.top - from.zone.top, to.zone.left - from.zone.left];
  const moved = ({ top, left, bottom, right }: Zone): Zone => ({
    top: top + down,
    left: left + along,
    bottom: bottom + down,
    right: right + along,
  });
  const merges = from.sheet.merges.filter((merged) => covers(from.zone, merged)).map(moved);
  to.sheet.merges = [...to.sheet.merges.filter((merged) => !overlaps(merged, zone)), ...merges];
  if (from.sheet === to.sheet) return;
  for (const rule of from.sheet.conditionalRules) {
    const zones = rule.zones.filter((each) => overlaps(each, from.zone)).map(moved);
    if (zones.length > 0) to.sheet.conditionalRules.push({ ...rule, zones });
  }
}

/** Copies what the cells show, as plain values, and nothing else. */
function copyValues(host: Host, from: Area, to: Area): void {
  checkNoneIsHidden(host, from, to);
  const { zone } = from;
  const [down, along] = [to.zone.top - zone.top, to.zone.left - zone.left];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const content = readCell(from.sheet.content, row, column) ?? '';
      const value = isFormula(content) ? host.engine.evaluate(from.sheet, row, column).value : content;
      writeCell(to.sheet.content, row + down, column + along, value, '');
    }
  }
  host.engine.invalidate();
}

function checkNoneIsHidden(host: Host, from: Area, to: Area): void {
  for (const { sheet, zone } of [from, to]) {
    const hidden = Object.keys(sheet.filter?.hidden ?? []).map(Number);
    if (hidden.some((row) => row >= zone.top && row <= zone.bottom) || (sheet === to.sheet && hidden.length > 0))
      fail(host, 'Range.copyTo from or to rows that a filter hides is not implemented in the workbench');
  }
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
