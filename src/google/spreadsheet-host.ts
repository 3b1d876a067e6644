import type { Host } from '../commands/host.ts';
import type { RawCell } from '../intake/raw.ts';
import { findOwnSheets, ownSheet, readOwnTab } from './own-tabs.ts';
import { serialReader } from './serial.ts';
import { keepSettings, keptSettings } from './settings-store.ts';
import { writeData } from './write-data.ts';
import { writeTab } from './write-tab.ts';

/** The open spreadsheet, as commands see it. */
export function spreadsheetHost(): Host {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = spreadsheet.getSheets();
  const own = findOwnSheets(sheets);
  const ownIds = new Set([...own.values()].map((sheet) => sheet.getSheetId()));
  const serialOf = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const names = new Map<string, string>();
  return {
    today: () => Math.floor(serialOf(new Date())),
    daySerial: (date) => Math.floor(serialOf(date)),
    rawTables: () =>
      sheets
        .filter((sheet) => !ownIds.has(sheet.getSheetId()))
        .map((sheet) => ({
          name: sheet.getName(),
          cells: sheet
            .getDataRange()
            .getValues()
            .map((row) => row.map((value): RawCell => (value instanceof Date ? { serial: serialOf(value) } : value))),
        })),
    keptSettings,
    keepSettings,
    ownTab(id, name) {
      const tab = readOwnTab(id, name, sheets, own);
      names.set(id, tab.name);
      return tab;
    },
    writeData: (tab, data) => writeData(ownSheet(spreadsheet, tab, own), data, serialOf),
    writeTab: (tab, layout) => writeTab(ownSheet(spreadsheet, tab, own), layout, (id) => names.get(id) ?? id),
    alone,
    show(tab) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet) spreadsheet.setActiveSheet(sheet);
    },
    say: (message, title) => spreadsheet.toast(message, title, 8),
    openSidebar: () =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tieout')),
  };
}

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
