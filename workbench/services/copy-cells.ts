import { isFormula } from '../document/document.ts';
import { canonicalFormula, localFormula } from '../document/formula-text.ts';
import { readCell, writeCell } from '../document/grid.ts';
import { fromR1C1, toR1C1 } from '../document/r1c1.ts';
import { covers, overlaps, type Zone } from '../document/zone.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';

/** Copies cells with all that they bear, merges included, from where the target begins; formulas say there of their row what they said here. */
export function copyCells(host: Host, from: Area, to: Area): void {
  const { document } = host;
  const { zone } = from;
  const [down, along] = [to.zone.top - zone.top, to.zone.left - zone.left];
  const target: Zone = { top: to.zone.top, left: to.zone.left, bottom: zone.bottom + down, right: zone.right + along };
  if (target.bottom >= to.sheet.maxRows || target.right >= to.sheet.maxColumns) {
    fail(host, 'The coordinates of the target range are outside the dimensions of the sheet.');
  }
  const contentAt = (row: number, column: number) => {
    const content = readCell(from.sheet.content, row, column) ?? '';
    if (!isFormula(content) || (down === 0 && along === 0)) return content;
    const relative = toR1C1(localFormula(content, document.locale), row, column, document.locale);
    return canonicalFormula(fromR1C1(relative, row + down, column + along), document.locale);
  };
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const [at, across] = [row + down, column + along];
      writeCell(to.sheet.content, at, across, contentAt(row, column), '');
      writeCell(to.sheet.looks, at, across, readCell(from.sheet.looks, row, column) ?? 0, 0);
      writeCell(to.sheet.notes, at, across, readCell(from.sheet.notes, row, column) ?? '', '');
      writeCell(to.sheet.validations, at, across, readCell(from.sheet.validations, row, column), undefined);
    }
  }
  const merges = from.sheet.merges.filter((merged) => covers(zone, merged));
  to.sheet.merges = [
    ...to.sheet.merges.filter((merged) => !overlaps(merged, target)),
    ...merges.map(({ top, bottom, left, right }) => ({
      top: top + down,
      bottom: bottom + down,
      left: left + along,
      right: right + along,
    })),
  ];
  host.engine.invalidate();
}

/** Copies what the cells show, as plain values, and nothing else. */
export function copyValues(host: Host, from: Area, to: Area): void {
  const { zone } = from;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const content = readCell(from.sheet.content, row, column) ?? '';
      const value = isFormula(content) ? host.engine.evaluate(from.sheet, row, column).value : content;
      writeCell(to.sheet.content, row + to.zone.top - zone.top, column + to.zone.left - zone.left, value, '');
    }
  }
  host.engine.invalidate();
}
