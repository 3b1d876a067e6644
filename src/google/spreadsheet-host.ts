import type { Host } from '../commands/host.ts';
import type { RawCell } from '../intake/raw.ts';
import { decimalSign } from './decimal-sign.ts';
import { importTabs, isImported, isWaiting } from './import-tabs.ts';
import { keepJson, readJson } from './notes-store.ts';
import { findOwnSheets, growTo, ownSheet, readOwnTab } from './own-tabs.ts';
import { serialReader } from './serial.ts';
import { keepSettings, keptSettings } from './settings-store.ts';
import { writeCells } from './write-cells.ts';
import { writeData } from './write-data.ts';
import { writeTab } from './write-tab.ts';

/** The open spreadsheet, as commands see it. */
export function spreadsheetHost(): Host {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = spreadsheet.getSheets();
  const own = findOwnSheets(sheets);
  const ownIds = new Set([...own.values()].map((sheet) => sheet.getSheetId()));
  const raw = () => sheets.filter((sheet) => !ownIds.has(sheet.getSheetId()) && !isWaiting(sheet));
  const serialOf = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const names = new Map<string, string>();
  const tabNames = () => new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  return {
    today: () => Math.floor(serialOf(new Date())),
    now: () => serialOf(new Date()),
    daySerial: (date) => Math.floor(serialOf(date)),
    decimalSign: () => decimalSign(spreadsheet.getSpreadsheetLocale()),
    rawTables: () =>
      raw().map((sheet) => ({
        name: sheet.getName(),
        imported: isImported(sheet),
        cells: sheet
          .getDataRange()
          .getValues()
          .map((row) => row.map((value): RawCell => (value instanceof Date ? { serial: serialOf(value) } : value))),
      })),
    hasTab: (name) => spreadsheet.getSheetByName(name) !== null,
    writeCells(tab, cells) {
      const sheet = raw().find((each) => each.getName() === tab);
      if (!sheet) throw new Error(`There is no raw tab ${tab} any more.`);
      return writeCells(sheet, cells);
    },
    keptSettings: () => keptSettings(tabNames),
    keepSettings: (values) => keepSettings(values, tabNames),
    note: (name) => readJson(PropertiesService.getDocumentProperties(), prefix + name),
    keepNote: (name, value) => keepJson(PropertiesService.getDocumentProperties(), { [prefix + name]: value }),
    ownNote: (name) => readJson(PropertiesService.getUserProperties(), prefix + name),
    keepOwnNote: (name, value) => keepJson(PropertiesService.getUserProperties(), { [prefix + name]: value }),
    id: () => spreadsheet.getId(),
    ownTab(id, name) {
      const tab = readOwnTab(id, name, sheets, own);
      names.set(id, tab.name);
      return tab;
    },
    makeRoom: (tab, rows, columns) => growTo(ownSheet(spreadsheet, tab, own), rows, columns),
    writeData: (tab, data) => writeData(ownSheet(spreadsheet, tab, own), data, serialOf),
    writeTab: (tab, layout) => writeTab(ownSheet(spreadsheet, tab, own), layout, (id) => names.get(id) ?? id),
    alone,
    show(tab) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet) spreadsheet.setActiveSheet(sheet);
    },
    select(tab, row, column) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (!sheet) return false;
      spreadsheet.setActiveSheet(sheet);
      sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns())).activate();
      return true;
    },
    currentCell() {
      const cell = spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1);
      const sheet = cell.getSheet();
      return {
        tab: sheet.getName(),
        row: cell.getRow(),
        column: cell.getColumn(),
        isEmpty: cell.getValue() === '' && cell.getFormula() === '',
        isOurs: ownIds.has(sheet.getSheetId()),
      };
    },
    writeFormula: (formula) => void spreadsheet.getCurrentCell()?.setFormula(formula),
    say: (message, title) => spreadsheet.toast(message, title, 8),
    openSidebar(command) {
      const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tieout');
      if (command) html.setContent(html.getContent().replace('<body>', `<body data-command="${command}">`));
      SpreadsheetApp.getUi().showSidebar(html);
    },
    imports: importTabs(spreadsheet),
  };
}

const prefix = 'tieout.';

/** Null where there is no document to lock, as in a test of the script alone. */
function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(5000)) {
    throw new Error('Somebody else is building this report right now. Wait until they are done, then build again.');
  }
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
