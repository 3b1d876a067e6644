import type { Document, SheetData } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';
import { formulasOf } from '../document/formulas-of.ts';
import type { Zone } from '../document/zone.ts';
import { engineFormat } from './engine-data.ts';

/** A cell of a stored tab, as the engine hands cells to its functions. Of a range only the first is asked for its place. */
export interface StoredCell {
  readonly value: string | number | boolean | null;
  readonly format: string | undefined;
  readonly position?: { readonly sheetId: string; readonly col: number; readonly row: number };
}

/** The engine's reference to cells of one tab; ends that a whole column or row leaves open are undefined. */
export interface EngineRange {
  readonly sheetId: string;
  readonly invalidSheetName?: string;
  readonly unboundedZone: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number | undefined;
    readonly right: number | undefined;
  };
}

/** Answers for the tabs that the engine's model does not hold; undefined for all others. */
export interface StoredTabs {
  /** Columns of cells. */
  range(range: EngineRange): StoredCell[][] | undefined;
  cell(range: EngineRange): StoredCell | undefined;
}

/** Functions that ask the model itself about cells: which rows are hidden, or what stands at a place worked out just now. */
const asksTheModel = /^(?:SUBTOTAL|CELL|INDIRECT|OFFSET)$/i;
/** The place of a cell that was found in a range. */
const asksForPlaces = /\b(?:ROW|COLUMN)\(.*\bINDEX\(/i;

/**
 * The tabs without a formula. The engine needs a microsecond for a sum over a cell and ten to take it into its model, so
 * it takes none of theirs in: what formulas read of them comes straight from the document.
 */
export function sheetsToStore(document: Document): ReadonlySet<SheetData> {
  const stored = new Set(document.sheets);
  for (const { sheet, formula } of formulasOf(document)) {
    stored.delete(sheet);
    if (asksForPlaces.test(formula)) return new Set();
    if (/SUBTOTAL|CELL|INDIRECT|OFFSET/i.test(formula) && asksAny(formula)) return new Set();
  }
  return stored;
}

const asksAny = (formula: string): boolean =>
  (tokens(formula) ?? []).some(({ kind, text }) => kind === 'word' && asksTheModel.test(text));

/** Reads each column once for as long as the document stays as it is. */
export function storedTabs(document: Document, sheets: ReadonlySet<SheetData>): StoredTabs {
  const byId = new Map([...sheets].map((sheet) => [String(sheet.id), sheet]));
  const empty = document.looks.all.map(
    ({ numberFormat }): StoredCell => ({ value: null, format: engineFormat(numberFormat) }),
  );
  const columns = new Map<string, StoredCell[]>();
  const ranges = new Map<string, StoredCell[][]>();

  const sheetOf = ({ sheetId, invalidSheetName }: EngineRange): SheetData | undefined =>
    invalidSheetName === undefined ? byId.get(sheetId) : undefined;
  const cellAt = (sheet: SheetData, row: number, column: number): StoredCell => {
    const value = sheet.content[row]?.[column] ?? '';
    const blank = empty[sheet.looks[row]?.[column] ?? 0] as StoredCell;
    return value === '' || typeof value === 'object' ? blank : { value, format: blank.format };
  };
  const placed = (sheet: SheetData, row: number, col: number): StoredCell => {
    const { value, format } = cellAt(sheet, row, col);
    return { value, format, position: { sheetId: String(sheet.id), col, row } };
  };
  const columnOf = (sheet: SheetData, column: number): StoredCell[] => {
    const key = `${sheet.id} ${column}`;
    let cells = columns.get(key);
    if (!cells) {
      cells = [];
      for (let row = 0; row < sheet.maxRows; row++) cells.push(cellAt(sheet, row, column));
      columns.set(key, cells);
    }
    return cells;
  };
  const read = (sheet: SheetData, { top, left, bottom, right }: Zone): StoredCell[][] => {
    // As the engine answers where no cell of a range is on the tab.
    if (top >= sheet.maxRows || left >= sheet.maxColumns) return [[]];
    const cells: StoredCell[][] = [];
    for (let column = left; column <= Math.min(right, sheet.maxColumns - 1); column++) {
      cells.push(columnOf(sheet, column).slice(top, bottom + 1));
    }
    (cells[0] as StoredCell[])[0] = placed(sheet, top, left);
    return cells;
  };

  return {
    range(range) {
      const sheet = sheetOf(range);
      if (!sheet) return undefined;
      const { top, left, bottom = sheet.maxRows - 1, right = sheet.maxColumns - 1 } = range.unboundedZone;
      const key = `${sheet.id} ${top} ${left} ${bottom} ${right}`;
      const found = ranges.get(key) ?? read(sheet, { top, left, bottom, right });
      ranges.set(key, found);
      return found;
    },
    cell(range) {
      const sheet = sheetOf(range);
      return sheet && placed(sheet, range.unboundedZone.top, range.unboundedZone.left);
    },
  };
}
