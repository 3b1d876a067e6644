import type { Content, Document, SheetData } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';
import { formulasOf } from '../document/formulas-of.ts';
import { engineFormat } from './engine-data.ts';

/** A cell of a stored tab, as the engine hands cells to its functions. */
export interface StoredCell {
  readonly value: string | number | boolean | null;
  readonly format: string | undefined;
  readonly position: { readonly sheetId: string; readonly col: number; readonly row: number };
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

/**
 * The tabs without a formula. The engine needs a microsecond for a sum over a cell and ten to take it into its model, so
 * it takes none of theirs in: what formulas read of them comes straight from the document.
 */
export function sheetsToStore(document: Document): ReadonlySet<SheetData> {
  const stored = new Set(document.sheets);
  for (const { sheet, formula } of formulasOf(document)) {
    stored.delete(sheet);
    if (/SUBTOTAL|CELL|INDIRECT|OFFSET/i.test(formula) && asksAny(formula)) return new Set();
  }
  return stored;
}

const asksAny = (formula: string): boolean =>
  (tokens(formula) ?? []).some(({ kind, text }) => kind === 'word' && asksTheModel.test(text));

/** Reads each column once for as long as the document stays as it is. */
export function storedTabs(document: Document, sheets: ReadonlySet<SheetData>): StoredTabs {
  const byId = new Map([...sheets].map((sheet) => [String(sheet.id), sheet]));
  const formats = document.looks.all.map(({ numberFormat }) => engineFormat(numberFormat));
  const columns = new Map<string, StoredCell[]>();
  const ranges = new Map<string, StoredCell[][]>();
  const sheetOf = ({ sheetId, invalidSheetName }: EngineRange): SheetData | undefined =>
    invalidSheetName === undefined ? byId.get(sheetId) : undefined;
  const columnOf = (sheet: SheetData, column: number): StoredCell[] => {
    const key = `${sheet.id} ${column}`;
    let cells = columns.get(key);
    if (!cells) {
      cells = [];
      for (let row = 0; row < sheet.maxRows; row++) cells.push(cellAt(sheet, row, column, formats));
      columns.set(key, cells);
    }
    return cells;
  };
  return {
    range(range) {
      const sheet = sheetOf(range);
      if (!sheet) return undefined;
      const { top, left, bottom = sheet.maxRows - 1, right = sheet.maxColumns - 1 } = range.unboundedZone;
      const key = `${sheet.id} ${top} ${left} ${bottom} ${right}`;
      let found = ranges.get(key);
      if (!found) {
        found = [];
        for (let column = left; column <= Math.min(right, sheet.maxColumns - 1); column++) {
          found.push(columnOf(sheet, column).slice(top, bottom + 1));
        }
        // As the engine answers where no cell of a range is on the tab.
        if (found.length === 0 || top >= sheet.maxRows) found = [[]];
        ranges.set(key, found);
      }
      return found;
    },
    cell(range) {
      const sheet = sheetOf(range);
      return sheet && cellAt(sheet, range.unboundedZone.top, range.unboundedZone.left, formats);
    },
  };
}

function cellAt(sheet: SheetData, row: number, column: number, formats: readonly (string | undefined)[]): StoredCell {
  const content = sheet.content[row]?.[column] ?? '';
  return new Stored(content, formats[sheet.looks[row]?.[column] ?? 0], sheet, row, column);
}

class Stored implements StoredCell {
  readonly value: string | number | boolean | null;
  readonly format: string | undefined;
  private readonly sheet: SheetData;
  private readonly row: number;
  private readonly column: number;

  constructor(content: Content, format: string | undefined, sheet: SheetData, row: number, column: number) {
    this.value = content === '' || typeof content === 'object' ? null : content;
    this.format = format;
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  /** Asked by few functions only, and so not kept for each of a million cells. */
  get position() {
    return { sheetId: String(this.sheet.id), col: this.column, row: this.row };
  }
}
