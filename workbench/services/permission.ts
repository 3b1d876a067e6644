import type { ProtectionData, SheetData } from '../document/document.ts';
import { covers, overlaps, type Zone } from '../document/zone.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';

const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The owner of a file may edit all of it. A protection that only warns keeps nobody out. */
export const mayEdit = (host: Host, { warningOnly, editors }: ProtectionData): boolean =>
  warningOnly || host.user === host.owner || editors.includes(host.user);

const closed = (host: Host, sheet: SheetData, kind: ProtectionData['kind']): ProtectionData[] =>
  sheet.protections.filter((protection) => protection.kind === kind && !mayEdit(host, protection));

/** Refuses a change of cells that somebody else protected, or of a sheet of which these cells are not excepted. */
export function checkCellsOpen(host: Host, sheet: SheetData, zone: Zone): void {
  if (closed(host, sheet, 'RANGE').some((range) => range.zone && overlaps(range.zone, zone))) fail(host, refusal);
  if (closed(host, sheet, 'SHEET').some(({ unprotected }) => !unprotected.some((open) => covers(open, zone))))
    fail(host, refusal);
}

/** Refuses a change of the sheet itself: its rows and columns, sizes, charts, name. */
export function checkSheetOpen(host: Host, sheet: SheetData): void {
  if (closed(host, sheet, 'SHEET').length > 0) fail(host, refusal);
}

/** Rows or columns do not come into a range that somebody else protected, nor go out of it. `count` is negative where they go. */
export function checkLinesOpen(
  host: Host,
  sheet: SheetData,
  dimension: 'row' | 'column',
  at: number,
  count: number,
): void {
  checkSheetOpen(host, sheet);
  for (const { zone } of closed(host, sheet, 'RANGE')) {
    if (!zone) continue;
    const [first, last] = dimension === 'row' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    const isIn = count > 0 ? at > first && at <= last : at <= last && at - count > first;
    if (isIn) fail(host, refusal);
  }
}
