import type { Content, Document, SheetData } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';
import { formulasOf } from '../document/formulas-of.ts';
import type { Zone } from '../document/zone.ts';
import { overlaps } from '../document/zone.ts';
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
  /** Columns of cells, the same object for as long as they stay as they are. */
  range(range: EngineRange): StoredCell[][] | undefined;
  cell(range: EngineRange): StoredCell | undefined;
}

/**
 * The tabs without a formula. The engine needs nanoseconds to add a cell up and ten microseconds to take it into its model,
 * so it takes none of theirs in: what formulas read of them comes straight from the document.
 */
export interface Store {
  /** To be called where cells of a sheet were written to, or where anything may have changed. */
  forget(sheet?: SheetData, zone?: Zone): void;
  hasFormulas(sheet: SheetData): boolean;
  /** Whether a formula has asked for cells of a sheet. */
  wasRead(sheet: SheetData): boolean;
  /** The sheets that can do without a place in the model. */
  sheets(): ReadonlySet<SheetData>;
  tabs(sheets: ReadonlySet<SheetData>): StoredTabs;
}

interface Tab {
  readonly hasFormulas: boolean;
  columns: StoredCell[][] | undefined;
  readonly ranges: Map<string, { readonly zone: Zone; readonly cells: StoredCell[][] }>;
}

/** So few cells are put in their place; where more were written all are read anew. */
const mostPatched = 1000;

/** Functions that ask the model itself about cells: which rows are hidden, or what stands at a place worked out just now. */
const asksTheModel = /\b(?:SUBTOTAL|CELL|INDIRECT|OFFSET)\b/i;
/** The place of a cell that was found in a range. */
const asksForPlaces = /\b(?:ROW|COLUMN)\(.*\bINDEX\(/i;

export function createStore(document: Document): Store {
  const known = new Map<SheetData, Tab>();
  const read = new Set<SheetData>();
  const tabOf = (sheet: SheetData): Tab => {
    const tab = known.get(sheet) ?? { hasFormulas: holdsFormulas(sheet), columns: undefined, ranges: new Map() };
    known.set(sheet, tab);
    return tab;
  };
  return {
    forget(sheet, zone) {
      if (!sheet) known.clear();
      else if (!zone || !patch(sheet, zone, known.get(sheet), blanks(document))) known.delete(sheet);
    },
    hasFormulas: (sheet) => tabOf(sheet).hasFormulas,
    wasRead: (sheet) => read.has(sheet),
    sheets() {
      const stored = new Set(document.sheets.filter((sheet) => !tabOf(sheet).hasFormulas));
      const rest = document.sheets.filter((sheet) => !stored.has(sheet));
      for (const { formula } of formulasOf(rest)) if (needsTheModel(formula)) return new Set();
      return stored;
    },
    tabs(sheets) {
      const byId = new Map([...sheets].map((sheet) => [String(sheet.id), sheet]));
      const sheetOf = ({ sheetId, invalidSheetName }: EngineRange): SheetData | undefined =>
        invalidSheetName === undefined ? byId.get(sheetId) : undefined;
      const blankOf = blanks(document);
      return {
        range(range) {
          const sheet = sheetOf(range);
          if (!sheet) return undefined;
          read.add(sheet);
          const tab = tabOf(sheet);
          const { top, left, bottom = sheet.maxRows - 1, right = sheet.maxColumns - 1 } = range.unboundedZone;
          const key = `${top} ${left} ${bottom} ${right}`;
          const found = tab.ranges.get(key);
          if (found) return found.cells;
          tab.columns ??= columnsOf(sheet, blankOf);
          const zone = { top, left, bottom, right };
          const cells = cut(sheet, tab.columns, zone);
          tab.ranges.set(key, { zone, cells });
          return cells;
        },
        cell(range) {
          const sheet = sheetOf(range);
          if (!sheet) return undefined;
          read.add(sheet);
          const { top: row, left: column } = range.unboundedZone;
          const cell = cellOf(sheet.content[row]?.[column], blankOf(sheet.looks[row]?.[column] ?? 0));
          return placed(sheet, cell, row, column);
        },
      };
    },
  };
}

const holdsFormulas = (sheet: SheetData): boolean => {
  for (const row of sheet.content) {
    if (!row) continue;
    for (let column = 0; column < row.length; column++) if (isFormula(row[column])) return true;
  }
  return false;
};

const needsTheModel = (formula: string): boolean =>
  asksForPlaces.test(formula) ||
  (asksTheModel.test(formula) &&
    (tokens(formula) ?? []).some(({ kind, text }) => kind === 'word' && asksTheModel.test(text)));

/** The empty cell of each look. */
function blanks(document: Document): (look: number) => StoredCell {
  const known: StoredCell[] = [];
  return (look) => {
    known[look] ??= { value: null, format: engineFormat(document.looks.all[look]?.numberFormat) };
    return known[look];
  };
}

const cellOf = (content: Content | undefined, blank: StoredCell): StoredCell =>
  content === undefined || content === '' || typeof content === 'object'
    ? blank
    : { value: content, format: blank.format };

/** Row by row, as they lie in memory: by columns a long tab takes three times as long. */
function columnsOf(sheet: SheetData, blankOf: (look: number) => StoredCell): StoredCell[][] {
  const blank = blankOf(0);
  const columns = Array.from({ length: sheet.maxColumns }, () => new Array<StoredCell>(sheet.maxRows).fill(blank));
  for (let row = 0; row < sheet.maxRows; row++) {
    const contents = sheet.content[row] ?? [];
    const looks = sheet.looks[row] ?? [];
    for (let column = 0; column < Math.max(contents.length, looks.length); column++) {
      const cells = columns[column];
      if (cells) cells[row] = cellOf(contents[column], blankOf(looks[column] ?? 0));
    }
  }
  return columns;
}

/** Whether the cells of a zone could be put in their place. */
function patch(sheet: SheetData, zone: Zone, tab: Tab | undefined, blankOf: (look: number) => StoredCell): boolean {
  const columns = tab?.columns;
  const { top, left, bottom, right } = zone;
  const area = (bottom - top + 1) * (right - left + 1);
  if (!tab || tab.hasFormulas || !columns || area > mostPatched) return false;
  for (let column = left; column <= right; column++) {
    // What was worked out over a column belongs to the one that it was.
    const cells = columns[column]?.slice();
    for (let row = top; row <= bottom; row++) {
      const content = sheet.content[row]?.[column];
      if (isFormula(content) || !cells) return false;
      cells[row] = cellOf(content, blankOf(sheet.looks[row]?.[column] ?? 0));
    }
    if (cells) columns[column] = cells;
  }
  for (const [key, range] of tab.ranges) if (overlaps(range.zone, zone)) tab.ranges.delete(key);
  return true;
}

function cut(sheet: SheetData, columns: readonly StoredCell[][], { top, left, bottom, right }: Zone): StoredCell[][] {
  const isWhole = top === 0 && bottom >= sheet.maxRows - 1;
  const [column, ...others] = columns.slice(left, right + 1);
  const cells = column?.slice(top, bottom + 1) ?? [];
  const [first] = cells;
  // As the engine answers where no cell of a range is on the tab.
  if (!first) return [[]];
  cells[0] = placed(sheet, first, top, left);
  return [cells, ...others.map((other) => (isWhole ? other : other.slice(top, bottom + 1)))];
}

const placed = (sheet: SheetData, { value, format }: StoredCell, row: number, col: number): StoredCell => ({
  value,
  format,
  position: { sheetId: String(sheet.id), col, row },
});
