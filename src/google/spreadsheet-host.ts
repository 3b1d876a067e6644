import { stampText } from '../commands/clock.ts';
import type { Host } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import type { Written } from '../workbook/lay-out.ts';
import { busyInWords, tellAtWork } from './at-work.ts';
import { decimalSign } from './decimal-sign.ts';
import { importTabs } from './import-tabs.ts';
import type { AllLooksKept } from './looks-kept.ts';
import { jsonIn, keepJson, readJson } from './notes-store.ts';
import { openFile } from './open-file.ts';
import { type Making, ownSheets, readOwnTab } from './own-tabs.ts';
import { serialReader } from './serial.ts';
import { keptSettings, packSettings } from './settings-store.ts';
import { shelfName } from './shelf.ts';
import { writeCells } from './write-cells.ts';
import { writeTabs } from './write-tabs.ts';

/** The open spreadsheet, as commands see it. Nothing is asked of it before a command asks: most need little, and each question takes its time. */
export function spreadsheetHost(): Host {
  const began = Date.now();
  const isLate = () => Date.now() - began > mostTime;
  const spreadsheet = once(() => SpreadsheetApp.getActive());
  const reader = once(() => serialReader(spreadsheet().getSpreadsheetTimeZone()));
  const serialOf = (date: Date) => reader()(date);
  const timeOf = (date: Date) => stampText(serialOf(date)).slice(-5);
  const tabNames = () =>
    new Map(
      spreadsheet()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
  let properties = documentProperties();
  const making = () => (jsonIn(properties.all(), makingNote) ?? null) as Making | null;
  let file = once(() => openFile(spreadsheet(), serialOf, making));
  const lookAgain = () => {
    file = once(() => openFile(spreadsheet(), serialOf, making));
    properties = documentProperties();
  };
  let isAlone = false;
  return {
    today: () => Math.floor(serialOf(new Date())),
    now: () => serialOf(new Date()),
    daySerial: (date) => Math.floor(serialOf(date)),
    decimalSign: () => decimalSign(spreadsheet().getSpreadsheetLocale()),
    rawTables: (only) => (only ? only.flatMap((name) => file().table(name) ?? []) : file().tables().raw),
    outline() {
      const names = [...file().names().values()];
      return file()
        .sheets()
        .map((sheet, i) => ({ name: names[i] ?? '', rows: sheet.getLastRow(), columns: sheet.getLastColumn() }));
    },
    shown: ({ id }) => (file().own().get(id)?.sheet.getDataRange().getValues() ?? []) as Written[][],
    hasTab: (name) => spreadsheet().getSheetByName(name) !== null,
    copies: () => file().tables().copies,
    dashboards: () => file().tables().dashboards,
    writeCells(tab, cells) {
      const sheet = file().rawSheet(tab);
      if (!sheet) throw new Error(`There is no raw tab ${tab} any more.`);
      const formulas = writeCells(sheet, cells);
      // What comes after it may say that they are written.
      SpreadsheetApp.flush();
      lookAgain();
      return formulas;
    },
    keptSettings: () => keptSettings(properties.all(), () => file().names()),
    keepSettings: (values, notes = {}) => properties.keep({ ...packSettings(values, tabNames), ...named(notes) }),
    note: (name) => jsonIn(properties.all(), prefix + name) ?? null,
    keepNote: (name, value) => properties.keep({ [prefix + name]: value }),
    keepNotes: (values) => properties.keep(named(values)),
    isLate,
    ownNote: (name) => readJson(PropertiesService.getUserProperties(), prefix + name),
    keepOwnNote: (name, value) => keepJson(PropertiesService.getUserProperties(), { [prefix + name]: value }),
    id: () => spreadsheet().getId(),
    ownTab(id, name) {
      const { own, names } = file();
      return readOwnTab(id, name, own(), () => names().values());
    },
    writeTabs(writing) {
      const { own, names } = file();
      // Of a run that ended while it moved rows.
      const left = [...names()].find(([, name]) => name === shelfName);
      if (left) spreadsheet().deleteSheet(spreadsheet().getSheetById(left[0]) as GoogleAppsScript.Spreadsheet.Sheet);
      names().delete(left?.[0] ?? -1);
      const tabs = [writing.ledger.tab, ...writing.laidOut.map(({ tab }) => tab)];
      ownSheets(spreadsheet(), tabs, own(), [...names().keys()], (made) => properties.keep({ [makingNote]: made }));
      const sheetOf = (id: string) => {
        const sheet = own().get(id);
        if (!sheet) throw new Error(`There is no tab ${id}.`);
        return sheet;
      };
      const looks = {
        kept: (jsonIn(properties.all(), looksNote) ?? {}) as AllLooksKept,
        keep(all: AllLooksKept, areDressed: boolean) {
          properties.keep({ [looksNote]: all, ...(areDressed && making() ? { [makingNote]: null } : {}) });
        },
      };
      const left = writeTabs(writing, sheetOf, looks, serialOf, isLate);
      if (left !== null) return left;
      if (writing.show) spreadsheet().setActiveSheet(sheetOf(writing.show.id).sheet);
      return null;
    },
    alone(work) {
      if (isAlone) return work();
      return alone(timeOf, () => {
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
const named = (notes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(notes).map(([name, value]) => [prefix + name, value]));
/** Google ends a run after six minutes. */
const mostTime = 5 * 60_000;
const looksNote = `${prefix}looks`;
const makingNote = `${prefix}making`;

/** What is kept in the document, read at once. */
function documentProperties() {
  const store = once(() => PropertiesService.getDocumentProperties());
  const read = () => store().getProperties() as Readonly<Record<string, string>>;
  let all: () => Readonly<Record<string, string>> = once(read);
  return {
    all: () => all(),
    keep(values: Readonly<Record<string, unknown>>) {
      const now = keepJson(store(), values, all());
      all = () => now;
    },
  };
}

/** Null where there is no document to lock, as in a test of the script alone. */
function alone<T>(timeOf: (date: Date) => string, work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(5000)) throw new Error(busyInWords(timeOf));
  try {
    tellAtWork();
    const done = work();
    SpreadsheetApp.flush();
    return done;
  } finally {
    lock?.releaseLock();
  }
}
