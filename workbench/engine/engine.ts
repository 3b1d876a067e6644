import { parseA1 } from '../document/a1.ts';
import { sheetOfReference } from '../document/adapt-references.ts';
import type { Document, SheetData } from '../document/document.ts';
import { isFormula, sheetNamed } from '../document/document.ts';
import { tokens } from '../document/formula-text.ts';
import { readCell } from '../document/grid.ts';
import type { CustomFunctions } from './custom-functions.ts';
import { registerCustomFunctions } from './custom-functions.ts';
import type { Columns } from './engine-data.ts';
import { engineData } from './engine-data.ts';
import { registerMissingFunctions } from './missing-functions.ts';
import { Model } from './o-spreadsheet.ts';
import { sheetsError } from './sheets-errors.ts';

export interface Evaluated {
  readonly value: string | number | boolean;
  /** The format that the engine gives to a formula's result, where the cell has none. */
  readonly format: string | undefined;
  readonly error: boolean;
  readonly message: string | undefined;
}

/** Computes a document's formulas. Nothing is computed until a value is asked for, and then all at once. */
export interface Engine {
  /** To be called at every change of the document. */
  invalidate(): void;
  evaluate(sheet: SheetData, row: number, column: number): Evaluated;
  /** Whether the cell may show something: a formula, or the spill of another cell's formula. */
  isComputed(sheet: SheetData, row: number, column: number): boolean;
  setCustomFunctions(functions: CustomFunctions): void;
  customNames(): ReadonlySet<string>;
  /** The whole document with its looks, for a grid or an export. */
  model(): Model;
  /** How often the document was computed so far. */
  runs(): number;
}

/** Functions whose result can be larger than their cell. */
const spilling =
  /^(?:FILTER|SORT|SORTN|UNIQUE|SEQUENCE|HSTACK|VSTACK|TRANSPOSE|ARRAYFORMULA|FLATTEN|TOCOL|TOROW|SPLIT|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|WRAPROWS|WRAPCOLS|RANDARRAY|MMULT)$/i;

export function createEngine(document: Document): Engine {
  registerMissingFunctions();
  let custom: CustomFunctions = {};
  let customNames: ReadonlySet<string> = new Set();
  let computed: Model | undefined;
  let complete: Model | undefined;
  let spillers: Map<SheetData, { row: number; column: number }[]> | undefined;
  let runs = 0;

  const load = (columnsOf: (sheet: SheetData) => Columns, dressed: boolean): Model => {
    runs += 1;
    return quietly(
      () =>
        new Model(engineData(document, columnsOf, dressed), {
          mode: 'normal',
          custom: { tieout: { custom, document } },
        }),
    );
  };
  const evaluator = (): Model => {
    if (!computed) {
      const read = columnsRead(document);
      computed = complete ?? load((sheet) => read.get(sheet) ?? new Set(), false);
    }
    return computed;
  };

  return {
    invalidate() {
      computed = undefined;
      complete = undefined;
      spillers = undefined;
    },
    evaluate(sheet, row, column) {
      const cell = evaluator().getters.getEvaluatedCell({ sheetId: String(sheet.id), col: column, row });
      const value = cell.value ?? '';
      const error = cell.type === 'error';
      return {
        value: error ? sheetsError(String(value)) : value,
        format: cell.format,
        error,
        message: cell.type === 'error' ? cell.message : undefined,
      };
    },
    isComputed(sheet, row, column) {
      const content = readCell(sheet.content, row, column);
      if (isFormula(content)) return true;
      if (content !== undefined && content !== '') return false;
      spillers ??= findSpillers(document, customNames);
      return (spillers.get(sheet) ?? []).some((from) => from.row <= row && from.column <= column);
    },
    setCustomFunctions(functions) {
      custom = functions;
      customNames = new Set(Object.keys(functions).map((name) => name.toUpperCase()));
      registerCustomFunctions(customNames);
      computed = undefined;
      complete = undefined;
      spillers = undefined;
    },
    customNames: () => customNames,
    model() {
      complete ??= load(() => 'all', true);
      return complete;
    },
    runs: () => runs,
  };
}

function findSpillers(document: Document, customNames: ReadonlySet<string>) {
  const found = new Map<SheetData, { row: number; column: number }[]>();
  const known = new Map<string, boolean>();
  for (const { sheet, row, column, formula } of formulasOf(document)) {
    // Formulas of a table differ only in their row numbers.
    const shape = formula.replace(/\d+/g, '0');
    let spills = known.get(shape);
    if (spills === undefined) {
      spills = (tokens(formula) ?? []).some(
        ({ kind, text }) =>
          text === '{' || (kind === 'word' && (spilling.test(text) || customNames.has(text.toUpperCase()))),
      );
      known.set(shape, spills);
    }
    if (spills) found.set(sheet, [...(found.get(sheet) ?? []), { row, column }]);
  }
  return found;
}

/** The columns that any formula reads, so that the others need not be loaded. */
function columnsRead(document: Document): ReadonlyMap<SheetData, Columns> {
  const read = new Map<SheetData, Set<number>>();
  const add = (sheet: SheetData, left: number, right: number): void => {
    const columns = read.get(sheet) ?? new Set();
    read.set(sheet, columns);
    for (let column = left; column <= Math.min(right, sheet.maxColumns - 1); column++) columns.add(column);
  };
  for (const { sheetId, zone } of document.namedRanges) {
    const sheet = document.sheets.find(({ id }) => id === sheetId);
    if (sheet) add(sheet, zone.left, zone.right);
  }
  const seen = new Set<string>();
  for (const { sheet, formula } of formulasOf(document)) {
    for (const { kind, text } of tokens(formula) ?? []) {
      if (kind === 'word' && /^(?:INDIRECT|OFFSET)$/i.test(text))
        return new Map(document.sheets.map((each) => [each, 'all']));
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
  return read;
}

function* formulasOf(document: Document) {
  for (const sheet of document.sheets) {
    for (let row = 0; row < sheet.content.length; row++) {
      const contents = sheet.content[row];
      if (!contents) continue;
      for (let column = 0; column < contents.length; column++) {
        const content = contents[column];
        if (isFormula(content) && !content.broken) yield { sheet, row, column, formula: content.formula };
      }
    }
  }
}

/** The engine tells the console about its own loading times. */
function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
