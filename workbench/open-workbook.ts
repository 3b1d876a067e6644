import { coerce } from './document/coerce.ts';
import type { Content, Document, SheetData } from './document/document.ts';
import { newDocument, newSheet, sheetNamed } from './document/document.ts';
import { canonicalFormula } from './document/formula-text.ts';
import { lookId } from './document/look.ts';
import type { CustomFunction } from './engine/custom-functions.ts';
import type { Engine } from './engine/engine.ts';
import { createEngine } from './engine/engine.ts';
import type { Model } from './engine/o-spreadsheet.ts';
import { acrossScriptRun } from './services/across-script-run.ts';
import { cacheService } from './services/cache-service.ts';
import { callMeter, type RunMeter } from './services/call-meter.ts';
import { type Fault, type Faults, faultsOf, runEnded } from './services/faults.ts';
import type { Host, UiState } from './services/host.ts';
import { htmlService } from './services/html-service.ts';
import type { LockHolder } from './services/lock-service.ts';
import { lockService } from './services/lock-service.ts';
import { propertiesService } from './services/properties-service.ts';
import { session } from './services/session.ts';
import type { CellError, CellValue } from './services/shown-cells.ts';
import { shownErrors, shownValues } from './services/shown-cells.ts';
import { chartsApp, spreadsheetApp } from './services/spreadsheet-app.ts';
import { utilities } from './services/utilities.ts';

/** A cell to start with: a text is typed into the cell as a person would, a serial is a day. */
export type CellInput = string | number | boolean | null | { readonly serial: number };

export interface TabInput {
  readonly name: string;
  readonly cells: readonly (readonly CellInput[])[];
  /** The whole tab has the format `@`: its texts are kept as they are. */
  readonly text?: boolean;
}

export interface WorkbookOptions {
  readonly tabs: readonly TabInput[];
  readonly locale?: string;
  /** The spreadsheet's time zone. */
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly title?: string;
  /** The script's own name; Google's for one that nobody named. */
  readonly projectName?: string;
}

/** A spreadsheet with the services of Apps Script over it. */
export interface Workbook {
  readonly document: Document;
  readonly engine: Engine;
  readonly host: Host;
  /** What a script finds as its global names. */
  readonly services: Readonly<Record<string, unknown>>;
  /** How often each method was called, by `Class.method`. */
  readonly calls: ReadonlyMap<string, number>;
  /** What the last run of a function would take at Google. */
  lastRun(): RunMeter;
  readonly ui: UiState;
  readonly log: readonly string[];
  /** From now on a call fails, or the run ends at it; null: none does. Returns what tells how many calls were made since. */
  fail(fault: Fault | null): Pick<Faults, 'calls'>;
  /** Who holds the document's lock: set it to play another execution. */
  readonly lock: LockHolder;
  /** The engine's model of the whole document, with all that was written so far. */
  model(): Model;
  /** Computes what was written so far. */
  flush(): void;
  /** The values that a tab shows, dates as serials, empty cells as null. */
  values(tab: string): CellValue[][];
  errors(): CellError[];
  /** Calls a function of the bundle as google.script.run would. */
  scriptRun(name: string, ...parameters: unknown[]): unknown;
  setFunctions(functions: Readonly<Record<string, CustomFunction>>): void;
}

const owner = 'owner@example.com';

export function openWorkbook(options: WorkbookOptions): Workbook {
  const { locale = 'en_US', timeZone = 'Etc/UTC', title = 'Workbook' } = options;
  const document = newDocument({ title, locale, timeZone });
  document.sheets = options.tabs.map((tab, index) => fillSheet(document, tab, index));
  if (document.sheets.length === 0) document.sheets = [newSheet(0, 'Sheet1')];
  document.activeSheet = document.sheets[0]?.id ?? 0;
  return openDocument(document, options);
}

/** A script that remembers nothing, over a spreadsheet that is there. */
export function openDocument(
  document: Document,
  { scriptTimeZone, projectName }: Pick<WorkbookOptions, 'scriptTimeZone' | 'projectName'>,
): Workbook {
  const engine = createEngine(document);
  const calls = new Map<string, number>();
  const ui: UiState = {
    menus: [],
    toasts: [],
    alerts: [],
    sidebar: undefined,
    dialog: undefined,
    answer: () => undefined,
    readFile: () => undefined,
  };
  const host: Host = {
    document,
    engine,
    calls,
    meter: callMeter(),
    areas: new WeakMap(),
    data: new WeakMap(),
    scriptTimeZone: scriptTimeZone ?? document.timeZone,
    projectName: projectName ?? 'Untitled project',
    copiesMetadata: true,
    user: owner,
    owner,
    formulasRead: 'as typed',
    run: {},
    errorType: Error,
    ui,
    onFlush: undefined,
  };
  const log: string[] = [];
  const lock: LockHolder = { heldBy: undefined };
  let faults: Faults | undefined;
  let functions: Readonly<Record<string, CustomFunction>> = {};

  return {
    document,
    engine,
    host,
    services: servicesOf(host, lock, log),
    calls,
    lastRun: () => host.meter.read(),
    ui,
    log,
    fail(fault) {
      faults = faultsOf(host, fault);
      return faults;
    },
    lock,
    model: () => engine.model(),
    flush: () => engine.compute(),
    values: (tab) => shownValues(host, sheetOr(document, tab)),
    errors: () => document.sheets.flatMap((sheet) => shownErrors(host, sheet)),
    scriptRun(name, ...parameters) {
      const found = functions[name];
      if (!found || name.endsWith('_')) throw new Error(`Script function not found: ${name}`);
      const outer = host.run;
      host.run = {};
      host.meter.start();
      let answer: unknown;
      try {
        answer = acrossScriptRun(host, found(...parameters.map((parameter) => acrossScriptRun(host, parameter))));
      } catch (error) {
        if (!faults?.hasEnded()) throw error;
      } finally {
        // Apps Script lets go of a lock when its run ends.
        if (faults?.hasEnded() && lock.heldBy === host.run) lock.heldBy = undefined;
        // Another may have come in the middle of one.
        host.run = outer;
      }
      if (!faults?.hasEnded()) return answer;
      // Nothing comes back, though the script may have caught what it was thrown.
      faults = undefined;
      host.meter.onCall = undefined;
      throw new Error(runEnded);
    },
    setFunctions(named) {
      functions = named;
      engine.setCustomFunctions(Object.fromEntries(Object.entries(named).filter(([name]) => !name.endsWith('_'))));
    },
  };
}

function servicesOf(host: Host, lock: LockHolder, log: string[]): Record<string, unknown> {
  const write = (...parts: unknown[]): void => void log.push(parts.map(String).join(' '));
  return {
    SpreadsheetApp: spreadsheetApp(host),
    Charts: chartsApp(host),
    HtmlService: htmlService(host),
    PropertiesService: propertiesService(host),
    LockService: lockService(host, lock),
    CacheService: cacheService(host),
    Utilities: utilities(host),
    Session: session(host),
    Logger: { log: write },
    console: { log: write, info: write, warn: write, error: write, time: () => {}, timeEnd: () => {} },
  };
}

function fillSheet(document: Document, tab: TabInput, index: number): SheetData {
  const width = tab.cells.reduce((most, row) => Math.max(most, row.length), 0);
  // Google gives the first sheet of a file the id 0.
  const sheet = newSheet(
    index === 0 ? 0 : 100 + index,
    tab.name,
    Math.max(1000, tab.cells.length),
    Math.max(26, width),
  );
  const asText = tab.text ? lookId(document.looks, { numberFormat: '@' }) : 0;
  for (const row of tab.cells) {
    const looks: number[] = [];
    const contents = row.map((cell, column): Content => {
      looks[column] = asText;
      if (cell === null) return '';
      if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
      if (typeof cell === 'object') {
        looks[column] = lookId(document.looks, { numberFormat: 'yyyy-mm-dd' });
        return cell.serial;
      }
      if (tab.text)
        return cell.startsWith('=') && cell.length > 1
          ? canonicalFormula(cell, document.locale)
          : cell.replace(/^'/, '');
      const typed = coerce(cell, document.locale, false);
      if (typed.numberFormat) looks[column] = lookId(document.looks, { numberFormat: typed.numberFormat });
      return typed.content;
    });
    sheet.content.push(contents);
    sheet.looks.push(looks);
  }
  return sheet;
}

function sheetOr(document: Document, name: string): SheetData {
  const sheet = sheetNamed(document, name);
  if (!sheet) throw new Error(`no tab named ${name}; there are ${document.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}
