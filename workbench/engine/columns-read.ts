import { parseA1 } from '../document/a1.ts';
import { sheetOfReference } from '../document/adapt-references.ts';
import type { Document, SheetData } from '../document/document.ts';
import { sheetNamed } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';
import { formulasOf } from '../document/formulas-of.ts';
import type { Columns } from './engine-data.ts';

/** The columns that any formula reads, so that the others need not be loaded. Of stored sheets none are. */
export function columnsRead(document: Document, stored: ReadonlySet<SheetData>): (sheet: SheetData) => Columns {
  const read = new Map<SheetData, Set<number>>();
  const columnsOf = (sheet: SheetData): Columns => (stored.has(sheet) ? 'stored' : (read.get(sheet) ?? new Set()));
  const add = (sheet: SheetData, left: number, right: number): void => {
    if (stored.has(sheet)) return;
    const columns = read.get(sheet) ?? new Set();
    read.set(sheet, columns);
    for (let column = left; column <= Math.min(right, sheet.maxColumns - 1); column++) columns.add(column);
  };
  for (const { sheetId, zone } of document.namedRanges) {
    const sheet = document.sheets.find(({ id }) => id === sheetId);
    if (sheet) add(sheet, zone.left, zone.right);
  }
  const seen = new Set<string>();
  for (const { sheet, formula } of formulasOf(document.sheets.filter((each) => !stored.has(each)))) {
    for (const { kind, text } of tokens(formula) ?? []) {
      if (kind === 'word' && /^(?:INDIRECT|OFFSET)$/i.test(text)) return () => 'all';
      if (kind !== 'reference') continue;
      const columns = `${sheet.id} ${text.replace(/\d+$/, '').replace(/\d+:/, ':')}`;
      if (seen.has(columns)) continue;
      seen.add(columns);
      const name = sheetOfReference(text);
      const target = name === undefined ? sheet : sheetNamed(document, name);
      const a1 = parseA1(text);
      if (target && a1) add(target, a1.left ?? 0, a1.right ?? target.maxColumns - 1);
    }
  }
  return columnsOf;
}
