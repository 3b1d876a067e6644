import type { SheetData } from '../document/document.ts';
import { blank } from '../document/grid.ts';
import { covers, overlaps, type Zone } from '../document/zone.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';

/** Merges cells into one, or each of their rows by itself. Merged cells that are wholly inside are taken in. */
export function mergeCells(host: Host, { sheet, zone }: Area, across: boolean): void {
  const zones = across
    ? Array.from({ length: zone.bottom - zone.top + 1 }, (_, row) => ({
        ...zone,
        top: zone.top + row,
        bottom: zone.top + row,
      }))
    : [zone];
  checkWhole(host, sheet, zone);
  for (const merged of zones) {
    if (merged.top < sheet.frozenRows && merged.bottom >= sheet.frozenRows)
      fail(host, "You can't merge frozen and non-frozen rows.");
    if (merged.left < sheet.frozenColumns && merged.right >= sheet.frozenColumns)
      fail(host, "You can't merge frozen and non-frozen columns.");
    if (sheet.filter && merged.bottom > merged.top && overlaps(sheet.filter.zone, merged))
      fail(host, "You can't merge cells vertically in a range that has a filter.");
  }
  sheet.merges = [
    ...sheet.merges.filter((merged) => !overlaps(merged, zone)),
    ...zones.filter((each) => each.right > each.left || each.bottom > each.top),
  ];
  for (const merged of zones) {
    for (let row = merged.top; row <= merged.bottom; row++) {
      for (let column = merged.left; column <= merged.right; column++) {
        if (row > merged.top || column > merged.left) blank(sheet.content, row, column, '');
      }
    }
  }
}

export function breakApart(host: Host, { sheet, zone }: Area): void {
  checkWhole(host, sheet, zone);
  sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, zone));
}

function checkWhole(host: Host, sheet: SheetData, zone: Zone): void {
  if (sheet.merges.some((merged) => overlaps(merged, zone) && !covers(zone, merged)))
    fail(host, 'You must select all cells in a merged range to merge or unmerge them.');
}
