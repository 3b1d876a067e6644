import { parseA1 } from '../document/a1.ts';
import type { SheetData } from '../document/document.ts';
import { newSheet, sheetNamed } from '../document/document.ts';
import { localeOf } from '../document/locale.ts';
import { renameReferences } from '../document/rename-references.ts';
import { copySheet } from './copy-sheet.ts';
import { addMetadata, metadataFinder, metadataOf } from './developer-metadata.ts';
import type { Area, Host } from './host.ts';
import { fail } from './host.ts';
import { checkSheetOpen } from './permission.ts';
import { protectionService } from './protection.ts';
import { areaOf, rangeService } from './range.ts';
import { rangeListService } from './range-list.ts';
import { service } from './service.ts';
import { checkCells, sheetService } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const services = new WeakMap<Host, Spreadsheet>();

export function spreadsheetService(host: Host): Spreadsheet {
  const known = services.get(host);
  if (known) return known;
  const made = newSpreadsheetService(host);
  services.set(host, made);
  return made;
}

function newSpreadsheetService(host: Host): Spreadsheet {
  const { document } = host;
  const active = (): SheetData =>
    document.sheets.find((sheet) => sheet.id === document.activeSheet) ?? (document.sheets[0] as SheetData);
  const selected = (): Area => {
    const sheet = active();
    const { selection } = document;
    return { sheet, zone: selection?.sheetId === sheet.id ? selection.zone : { top: 0, left: 0, bottom: 0, right: 0 } };
  };
  const dataOf = (sheet: Sheet): SheetData =>
    (host.data.get(sheet) as SheetData | undefined) ?? fail(host, 'The parameters do not match: expected a Sheet.');
  const range = (name: string): Range => {
    const named = self.getRangeByName(name);
    if (named) return named;
    const a1 = parseA1(name);
    const sheet = a1?.sheet === undefined ? active() : sheetNamed(document, a1.sheet);
    return sheet ? sheetService(host, sheet).getRange(name) : fail(host, 'Range not found');
  };

  const self: Spreadsheet = service<Spreadsheet>(host, 'SpreadsheetApp.Spreadsheet', {
    getId: () => document.id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
    getName: () => document.title,
    getSpreadsheetLocale: () => document.locale.code,
    getSpreadsheetTimeZone: () => document.timeZone,
    setSpreadsheetLocale(code) {
      document.locale = localeOf(code);
      host.engine.invalidate();
    },
    setSpreadsheetTimeZone(timeZone) {
      document.timeZone = timeZone;
      host.engine.invalidate();
    },

    getSheets: () => document.sheets.map((sheet) => sheetService(host, sheet)),
    getNumSheets: () => document.sheets.length,
    getSheetByName(name) {
      const sheet = sheetNamed(document, name);
      return sheet ? sheetService(host, sheet) : null;
    },
    getSheetById(sheetId) {
      const sheet = document.sheets.find((other) => other.id === sheetId);
      return sheet ? sheetService(host, sheet) : null;
    },
    getActiveSheet: () => sheetService(host, active()),
    setActiveSheet(sheet: Sheet) {
      document.activeSheet = dataOf(sheet).id;
      return sheet;
    },
    getActiveRange: () => rangeService(host, selected()),
    getCurrentCell: () => rangeService(host, selected()).getCell(1, 1),
    setActiveRange: (target: Range) => target.activate(),
    insertSheet(...parameters: unknown[]) {
      const name = parameters.find((part) => typeof part === 'string');
      const index = parameters.find((part) => typeof part === 'number');
      if (parameters.some((part) => typeof part === 'object')) {
        fail(host, 'SpreadsheetApp.Spreadsheet.insertSheet with a template is not implemented in the workbench');
      }
      return sheetService(host, insertSheet(host, name, index ?? document.sheets.indexOf(active()) + 1));
    },
    duplicateActiveSheet() {
      const sheet = active();
      const copy = copySheet(host, sheet);
      const at = document.sheets.indexOf(sheet) + 1;
      document.sheets = [...document.sheets.slice(0, at), copy, ...document.sheets.slice(at)];
      document.activeSheet = copy.id;
      host.engine.invalidate();
      return sheetService(host, copy);
    },
    deleteSheet: (sheet) => deleteSheet(host, dataOf(sheet)),
    moveActiveSheet(position) {
      if (!(position >= 1 && position <= document.sheets.length)) fail(host, 'The sheet index is out of bounds.');
      const sheet = active();
      const others = document.sheets.filter((other) => other !== sheet);
      others.splice(position - 1, 0, sheet);
      document.sheets = others;
      host.engine.invalidate();
    },

    getRange: range,
    getRangeList: (names) => rangeListService(host, names.map(range)),
    getRangeByName(name) {
      const named = document.namedRanges.find((other) => other.name.toLowerCase() === name.toLowerCase());
      const sheet = document.sheets.find(({ id: sheetId }) => sheetId === named?.sheetId);
      return named && sheet ? rangeService(host, { sheet, zone: named.zone }) : null;
    },
    getNamedRanges: () => document.namedRanges.map(({ name }) => namedRangeService(host, self, name)),
    setNamedRange(name, target) {
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
        fail(host, `The name "${name}" is not a valid name for a range.`);
      const { sheet, zone } = areaOf(host, target);
      document.namedRanges = [...without(host, name), { name, sheetId: sheet.id, zone }];
      host.engine.invalidate();
    },
    removeNamedRange(name) {
      if (!self.getRangeByName(name)) fail(host, `The named range "${name}" does not exist.`);
      document.namedRanges = without(host, name);
      host.engine.invalidate();
    },
    getProtections: (type) =>
      document.sheets.flatMap((sheet) =>
        sheet.protections
          .filter(({ kind }) => kind === String(type))
          .map((data) => protectionService(host, sheet, data)),
      ),
    addDeveloperMetadata(key: string, ...rest: unknown[]) {
      addMetadata(host, document.metadata, key, rest);
      return self;
    },
    getDeveloperMetadata: () => metadataOf(host, undefined, () => true),
    createDeveloperMetadataFinder: () => metadataFinder(host, [undefined, ...document.sheets]),
    toast: (message: string, title?: string) => void host.ui.toasts.push({ message: String(message), title }),
  });
  return self;
}

const without = ({ document }: Host, name: string) =>
  document.namedRanges.filter((other) => other.name.toLowerCase() !== name.toLowerCase());

function namedRangeService(host: Host, spreadsheet: Spreadsheet, name: string): NamedRange {
  return service<NamedRange>(host, 'SpreadsheetApp.NamedRange', {
    getName: () => name,
    getRange: () => spreadsheet.getRangeByName(name) ?? fail(host, 'Range not found'),
    remove: () => spreadsheet.removeNamedRange(name),
  });
}

/** `index` is where the new sheet stands, counted from 0. */
function insertSheet(host: Host, wanted: string | undefined, index: number): SheetData {
  const { document } = host;
  const name = wanted ?? freeName(host);
  if (sheetNamed(document, name)) {
    fail(host, `A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (!(index >= 0 && index <= document.sheets.length)) fail(host, 'The sheet index is out of bounds.');
  checkCells(host, 26_000);
  document.nextId += 1;
  const sheet = newSheet(document.nextId, name);
  document.sheets = [...document.sheets.slice(0, index), sheet, ...document.sheets.slice(index)];
  document.activeSheet = sheet.id;
  host.engine.invalidate();
  return sheet;
}

function freeName(host: Host): string {
  for (let number = host.document.sheets.length + 1; ; number++) {
    if (!sheetNamed(host.document, `Sheet${number}`)) return `Sheet${number}`;
  }
}

function deleteSheet(host: Host, sheet: SheetData): void {
  const { document } = host;
  checkSheetOpen(host, sheet);
  if (document.sheets.length === 1) fail(host, "You can't remove all the sheets in a document.");
  document.sheets = document.sheets.filter((other) => other !== sheet);
  document.namedRanges = document.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
  renameReferences(document, sheet.name, undefined);
  host.engine.invalidate();
}
