import type { Document, SheetData, Validation } from './document.ts';
import type { Zone } from './zone.ts';

/** Where the texts of a list stand; undefined for rules that are none, and where the sheet is gone. */
export function listArea(
  { sheets }: Pick<Document, 'sheets'>,
  { source }: Validation,
): { readonly sheet: SheetData; readonly zone: Zone } | undefined {
  const sheet = source && sheets.find(({ id }) => id === source.sheetId);
  return source && sheet && { sheet, zone: source.zone };
}
