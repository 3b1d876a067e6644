import type { SheetData } from '../document/document.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';

/** Freezes the first rows or columns, never through merged cells and never all. */
export function freeze(host: Host, sheet: SheetData, dimension: 'row' | 'column', count: number): void {
  const isRow = dimension === 'row';
  if (count > 0 && count >= (isRow ? sheet.maxRows : sheet.maxColumns))
    fail(host, `You can't freeze all visible ${dimension}s on the sheet.`);
  const isCut = sheet.merges.some(({ top, left, bottom, right }) =>
    isRow ? top < count && bottom >= count : left < count && right >= count,
  );
  if (isCut) fail(host, `You can't freeze ${dimension}s which contain only part of a merged cell.`);
  if (isRow) sheet.frozenRows = count;
  else sheet.frozenColumns = count;
}

/** Of the lines that go, those that are frozen are frozen no longer; some that are not frozen stay always. */
export function thaw(host: Host, sheet: SheetData, dimension: 'row' | 'column', at: number, count: number): void {
  const [size, frozen] =
    dimension === 'row' ? [sheet.maxRows, sheet.frozenRows] : [sheet.maxColumns, sheet.frozenColumns];
  const goingFrozen = Math.max(0, Math.min(at + count, frozen) - at);
  if (count - goingFrozen >= size - frozen) fail(host, `It is not possible to delete all non-frozen ${dimension}s.`);
  if (dimension === 'row') sheet.frozenRows -= goingFrozen;
  else sheet.frozenColumns -= goingFrozen;
}
