import type { SheetData } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';
import { formulasOf } from '../document/formulas-of.ts';
import type { Zone } from '../document/zone.ts';
import type { Model } from './o-spreadsheet.ts';

/** Functions whose result can be larger than their cell. */
const spilling =
  /^(?:FILTER|SORT|SORTN|UNIQUE|SEQUENCE|HSTACK|VSTACK|TRANSPOSE|ARRAYFORMULA|FLATTEN|TOCOL|TOROW|SPLIT|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|WRAPROWS|WRAPCOLS|RANDARRAY|MMULT)$/i;

/** The rectangles that formulas fill, by sheet. Nothing is computed where no formula can spill. */
export function findSpills(sheets: readonly SheetData[], customNames: ReadonlySet<string>, evaluator: () => Model) {
  const found = new Map<SheetData, Zone[]>();
  const known = new Map<string, boolean>();
  for (const { sheet, row, column, formula } of formulasOf(sheets)) {
    // Formulas of a table differ only in their row numbers.
    const shape = formula.replace(/\d+/g, '0');
    const spills = known.get(shape) ?? canSpill(formula, customNames);
    known.set(shape, spills);
    const zone = spills && spillOf(evaluator(), sheet, row, column);
    if (zone) found.set(sheet, [...(found.get(sheet) ?? []), zone]);
  }
  return found;
}

function spillOf(model: Model, sheet: SheetData, row: number, column: number): Zone | undefined {
  const { getters } = model;
  const sheetId = String(sheet.id);
  const zone = getters.getSpreadZone({ sheetId, col: column, row });
  if (!zone || getters.getEvaluatedCell({ sheetId, col: column, row }).type !== 'error') return zone;
  // The engine tells no zone where the first value is an error, but each cell knows the formula that fills it.
  const fills = (toRow: number, toColumn: number): boolean => {
    const from = getters.getArrayFormulaSpreadingOn({ sheetId, col: toColumn, row: toRow });
    return from?.row === row && from.col === column;
  };
  let { bottom, right } = zone;
  while (bottom + 1 < sheet.maxRows && fills(bottom + 1, column)) bottom += 1;
  while (right + 1 < sheet.maxColumns && fills(row, right + 1)) right += 1;
  return { top: row, left: column, bottom, right };
}

const canSpill = (formula: string, customNames: ReadonlySet<string>): boolean =>
  (tokens(formula) ?? []).some(
    ({ kind, text }) =>
      text === '{' || (kind === 'word' && (spilling.test(text) || customNames.has(text.toUpperCase()))),
  );
