import type { Document, SheetData } from '../document/document.ts';
import { isFormula } from '../document/document.ts';
import { readCell } from '../document/grid.ts';
import type { Zone } from '../document/zone.ts';
import { covers } from '../document/zone.ts';
import { columnsRead } from './columns-read.ts';
import type { CustomFunctions } from './custom-functions.ts';
import { registerCustomFunctions } from './custom-functions.ts';
import type { Columns } from './engine-data.ts';
import { engineData } from './engine-data.ts';
import { registerMissingFunctions } from './missing-functions.ts';
import { Model } from './o-spreadsheet.ts';
import { patchModel, registerWrittenCells, type Written } from './patch-model.ts';
import { readStoredTabs } from './read-stored-tabs.ts';
import { sheetsError } from './sheets-errors.ts';
import { findSpills } from './spills.ts';
import type { StoredTabs } from './stored-tabs.ts';
import { createStore } from './stored-tabs.ts';

export interface Evaluated {
  readonly value: string | number | boolean;
  /** The format that the engine gives to a formula's result, where the cell has none. */
  readonly format: string | undefined;
  readonly error: boolean;
  readonly message: string | undefined;
}

/** Computes a document's formulas. Nothing is computed until a value is asked for, and then all at once. */
export interface Engine {
  /** To be called at every change of the document, with the place where nothing but cells' contents and formats changed. */
  invalidate(sheet?: SheetData, zone?: Zone): void;
  /** Computes now what would otherwise be computed at the first question. */
  compute(): void;
  evaluate(sheet: SheetData, row: number, column: number): Evaluated;
  /** The rectangles that formulas of a sheet fill beyond their own cell. */
  spills(sheet: SheetData): readonly Zone[];
  /** Whether the cell shows what was computed: by a formula of its own, or by another cell's that spills into it. */
  isComputed(sheet: SheetData, row: number, column: number): boolean;
  setCustomFunctions(functions: CustomFunctions): void;
  customNames(): ReadonlySet<string>;
  /** The whole document with its looks, for a grid or an export. */
  model(): Model;
  /** The model that was last given out, unless the document has changed since. */
  current(): Model | undefined;
  /** The model was edited by hand and the document has followed: the model holds, all else is found anew. */
  adopt(model: Model): void;
  /** How often the document was computed so far. */
  runs(): number;
}

export function createEngine(document: Document): Engine {
  registerMissingFunctions();
  readStoredTabs();
  registerWrittenCells();
  let custom: CustomFunctions = {};
  let customNames: ReadonlySet<string> = new Set();
  const store = createStore(document);
  let computed: Model | undefined;
  /** What `computed` does not hold itself. */
  let stored: ReadonlySet<SheetData> = new Set();
  let isStale = false;
  /** Where cells of sheets that `computed` holds were written since. */
  let written: Written[] = [];
  let complete: Model | undefined;
  let spillZones: ReadonlyMap<SheetData, readonly Zone[]> | undefined;
  let runs = 0;

  const load = (columnsOf: (sheet: SheetData) => Columns, dressed: boolean, tabs?: StoredTabs): Model => {
    runs += 1;
    return quietly(
      () =>
        new Model(engineData(document, columnsOf, dressed), {
          mode: 'normal',
          custom: { tieout: { custom, document, stored: tabs } },
          client: whoStandsAtTheStart(document),
        }),
    );
  };
  /** Only stored tabs have changed: the formulas are the same. */
  const again = (model: Model): Model => {
    runs += 1;
    quietly(() => model.dispatch('EVALUATE_CELLS'));
    return model;
  };
  const patched = (model: Model): Model | undefined => {
    const isWhole = quietly(() => patchModel(model, written));
    if (isWhole) runs += 1;
    return isWhole ? model : undefined;
  };
  const besideStoredTabs = (): Model => {
    stored = store.sheets();
    return load(columnsRead(document, stored), false, store.tabs(stored));
  };
  const evaluator = (): Model => {
    if (computed && written.length > 0) computed = patched(computed);
    written = [];
    if (computed && isStale) {
      const still = store.sheets();
      computed = [...stored].every((sheet) => still.has(sheet)) ? again(computed) : undefined;
    }
    isStale = false;
    computed ??= complete ?? besideStoredTabs();
    return computed;
  };

  const invalidate = (sheet?: SheetData, zone?: Zone): void => {
    // What no formula has read makes none of them stale.
    if (!sheet || store.wasRead(sheet)) isStale = true;
    store.forget(sheet, zone);
    if (computed === complete || !sheet) computed = undefined;
    else if (!stored.has(sheet)) {
      if (zone) written.push({ sheet, zone });
      else computed = undefined;
    }
    complete = undefined;
    spillZones = undefined;
  };
  const withFormulas = (): SheetData[] => document.sheets.filter((sheet) => store.hasFormulas(sheet));
  const spills = (sheet: SheetData): readonly Zone[] => {
    spillZones ??= findSpills(withFormulas(), customNames, evaluator);
    return spillZones.get(sheet) ?? [];
  };

  return {
    invalidate,
    compute: () => void evaluator(),
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
    spills,
    isComputed(sheet, row, column) {
      const content = readCell(sheet.content, row, column);
      if (isFormula(content)) return true;
      if (content !== undefined && content !== '') return false;
      return spills(sheet).some((zone) => covers(zone, { top: row, bottom: row, left: column, right: column }));
    },
    setCustomFunctions(functions) {
      custom = functions;
      customNames = new Set(Object.keys(functions).map((name) => name.toUpperCase()));
      registerCustomFunctions(customNames);
      invalidate();
    },
    customNames: () => customNames,
    model() {
      complete ??= load(() => 'all', true);
      return complete;
    },
    current: () => complete,
    adopt(model) {
      invalidate();
      complete = model;
    },
    runs: () => runs,
  };
}

/**
 * A model tells all who share it where its user goes first, though nobody shares ours, and a promise holds the model until that is told: in
 * a run that waits for nothing, for ever. Who stands there already has not moved.
 */
function whoStandsAtTheStart({ sheets }: Document) {
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return { id: 'local', name: 'local', position: { sheetId: String(first?.id), col: 0, row: 0 } };
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
