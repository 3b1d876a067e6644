import type { Host } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import { decimalSign } from './decimal-sign.ts';
import { importTabs } from './import-tabs.ts';
import { keepValues } from './keep-values.ts';
import { keepJson, readJson } from './notes-store.ts';
import { openFile } from './open-file.ts';
import { growTo, ownSheet, readOwnTab } from './own-tabs.ts';
import { serialReader } from './serial.ts';
import { keepSettings, keptSettings } from './settings-store.ts';
import { writeCells } from './write-cells.ts';
import { writeData } from './write-data.ts';
import { writeTab } from './write-tab.ts';

/** The open spreadsheet, as commands see it. Nothing is asked of it before a command asks: most need little, and each question takes its time. */
export function spreadsheetHost(): Host {
  const spreadsheet = once(() => SpreadsheetApp.getActive());
  const reader = once(() => serialReader(spreadsheet().getSpreadsheetTimeZone()));
  const serialOf = (date: Date) => reader()(date);
  const tabNames = () =>
    new Map(
      spreadsheet()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
  const names = new Map<string, () => string>();
  let file = once(() => openFile(spreadsheet(), serialOf));
  const lookAgain = () => {
    file = once(() => openFile(spreadsheet(), serialOf));
  };
  let isAlone = false;
  return {
    today: () => Math.floor(serialOf(new Date())),
    now: () => serialOf(new Date()),
    daySerial: (date) => Math.floor(serialOf(date)),
    decimalSign: () => decimalSign(spreadsheet().getSpreadsheetLocale()),
    rawTables: (only) => (only ? only.flatMap((name) => file().table(name) ?? []) : file().tables().raw),
    hasTab: (name) => spreadsheet().getSheetByName(name) !== null,
    copies: () => file().tables().copies,
    dashboards: () => file().tables().dashboards,
    writeCells(tab, cells) {
      const sheet = file().rawSheet(tab);
      if (!sheet) throw new Error(`There is no raw tab ${tab} any more.`);
      const formulas = writeCells(sheet, cells);
      lookAgain();
      return formulas;
    },
    keptSettings: () => keptSettings(() => file().names()),
    keepSettings: (values) => keepSettings(values, tabNames),
    note: (name) => readJson(PropertiesService.getDocumentProperties(), prefix + name),
    keepNote: (name, value) => keepJson(PropertiesService.getDocumentProperties(), { [prefix + name]: value }),
    ownNote: (name) => readJson(PropertiesService.getUserProperties(), prefix + name),
    keepOwnNote: (name, value) => keepJson(PropertiesService.getUserProperties(), { [prefix + name]: value }),
    id: () => spreadsheet().getId(),
    ownTab(id, name) {
      const { own, sheets } = file();
      const tab = readOwnTab(id, name, own(), sheets);
      names.set(id, () => tab.name);
      return tab;
    },
    makeRoom: (tab, rows, columns) => growTo(ownSheet(spreadsheet(), tab, file().own()), rows, columns),
    writeData: (tab, data) => writeData(ownSheet(spreadsheet(), tab, file().own()), data, serialOf),
    writeTab: (tab, layout) =>
      writeTab(ownSheet(spreadsheet(), tab, file().own()), layout, (id) => names.get(id)?.() ?? id),
    keepValues(tab, kept) {
      SpreadsheetApp.flush();
      keepValues(ownSheet(spreadsheet(), tab, file().own()), kept);
    },
    alone(work) {
      if (isAlone) return work();
      return alone(() => {
        isAlone = true;
        // What was read before may be of a time when somebody else was at work.
        lookAgain();
        try {
          return work();
        } finally {
          isAlone = false;
        }
      });
    },
    show(tab) {
      const sheet = spreadsheet().getSheetByName(tab);
      if (sheet) spreadsheet().setActiveSheet(sheet);
    },
    select(tab, row, column) {
      const sheet = spreadsheet().getSheetByName(tab);
      if (!sheet) return false;
      spreadsheet().setActiveSheet(sheet);
      sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns())).activate();
      return true;
    },
    currentCell() {
      const cell = spreadsheet().getCurrentCell() ?? spreadsheet().getActiveSheet().getRange(1, 1);
      const sheet = cell.getSheet();
      return {
        tab: sheet.getName(),
        row: cell.getRow(),
        column: cell.getColumn(),
        isEmpty: cell.getValue() === '' && cell.getFormula() === '',
        isOurs: file().ownIds().has(sheet.getSheetId()),
      };
    },
    writeFormula: (formula) => void spreadsheet().getCurrentCell()?.setFormula(formula),
    say: (message, title) => spreadsheet().toast(message, title, 8),
    openSidebar(command) {
      const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Tieout');
      if (command) html.setContent(html.getContent().replace('<body>', `<body data-command="${command}">`));
      SpreadsheetApp.getUi().showSidebar(html);
    },
    get imports() {
      return importTabs(spreadsheet());
    },
  };
}

const prefix = 'tieout.';

/** Null where there is no document to lock, as in a test of the script alone. */
function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(5000)) {
    throw new Error(
      'Somebody else is working in this file with Tieout right now. Wait until they are done, then try again.',
    );
  }
  try {
    const done = work();
    SpreadsheetApp.flush();
    return done;
  } finally {
    lock?.releaseLock();
  }
}
