import { stampText } from '../commands/clock.ts';
import type { Host } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import type { Written } from '../workbook/lay-out.ts';
import { adoptTabs } from './adopt-tabs.ts';
import { busyInWords, toldAtWork } from './at-work.ts';
import { decimalSign } from './decimal-sign.ts';
import { digest } from './digest.ts';
import { documentProperties } from './document-properties.ts';
import { historyTab } from './history-tab.ts';
import { importTabs } from './import-tabs.ts';
import { closedTo } from './in-the-way.ts';
import { keepForCopies } from './keep-for-copies.ts';
import { keptTabReady, keptTabWanted } from './kept-tab.ts';
import type { AllLooksKept } from './looks-kept.ts';
import { looksNote, makingNote, prefix } from './names-kept.ts';
import { jsonIn, keepJson, readJson } from './notes-store.ts';
import { openFile } from './open-file.ts';
import { type Making, type OwnSheet, ownSheets, readOwnTab } from './own-tabs.ts';
import { serialReader } from './serial.ts';
import { keptSettings, packSettings } from './settings-store.ts';
import { settleCopy } from './settle-copy.ts';
import { clearShelf } from './shelf.ts';
import { takeOver } from './take-over.ts';
import { writeCells } from './write-cells.ts';
import { writeTabs } from './write-tabs.ts';

/** Google ends a run after six minutes. */
const mostTime = 5 * 60_000;

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
  const open = () => {
    const kept = documentProperties(() => takeOver(spreadsheet()));
    const adopted = once(() => {
      const taken = kept.taken();
      return taken && adoptTabs(spreadsheet(), taken);
    });
    const making = () => (jsonIn(kept.all(), makingNote) ?? null) as Making | null;
    return { kept, making, file: once(() => openFile(spreadsheet(), serialOf, adopted, making)) };
  };
  let opened = open();
  const file = () => opened.file();
  const all = () => opened.kept.all();
  const lookAgain = () => {
    opened = open();
  };
  let isAlone = false;
  /** What is to be kept for copies of the file, once the work is done. */
  let forCopies: 'nothing' | 'values' | 'tabs' = 'nothing';
  const keep = (values: Readonly<Record<string, unknown>>) => {
    const { kept } = opened;
    if (Object.keys(values).length === 0 && !kept.taken()) return;
    const taken = kept.taken();
    kept.keep({ ...(taken && settleCopy(spreadsheet(), file(), taken)), ...values });
    if (forCopies === 'nothing') forCopies = 'values';
  };
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
      const formulas = writeCells(sheet, cells, file().marks().imported.get(sheet.getSheetId())?.written);
      // What comes after it may say that they are written.
      SpreadsheetApp.flush();
      lookAgain();
      return formulas;
    },
    keptSettings: () => keptSettings(all(), () => file().names()),
    keepSettings: (values, notes = {}) => keep({ ...packSettings(values, tabNames), ...named(notes) }),
    note: (name) => jsonIn(all(), prefix + name) ?? null,
    keepNote: (name, value) => keep(named({ [name]: value })),
    keepNotes: (values) => keep(named(values)),
    isLate,
    ownNote: (name) => readJson(PropertiesService.getUserProperties(), prefix + name),
    keepOwnNote: (name, value) => keepJson(PropertiesService.getUserProperties(), { [prefix + name]: value }),
    address: () => spreadsheet().getUrl(),
    sheetOf: ({ id }) => file().own().get(id)?.id ?? null,
    id: () => spreadsheet().getId(),
    ownTab(id, name) {
      const { own, names } = file();
      return readOwnTab(id, name, own(), names);
    },
    cameAlong: () => (opened.kept.taken() ? 'whole' : opened.kept.isDamaged() ? 'damaged' : null),
    writeTabs(writing) {
      if (opened.kept.taken()) keep({});
      const { own, names, marks } = file();
      clearShelf(spreadsheet(), names(), marks().waiting);
      const kept = keptTabReady(own()) ? [] : [keptTabWanted(own(), names())];
      const tabs = [...kept, writing.ledger.tab, ...writing.laidOut.map(({ tab }) => tab)];
      const make = () => {
        ownSheets(spreadsheet(), tabs, own(), [...names().keys()], (made) => keep({ [makingNote]: made }));
        for (const { id, name } of tabs) names().set((own().get(id) as OwnSheet).id, name);
      };
      const ours = { own: own(), make, closed: () => closedTo(spreadsheet()) };
      const looks = {
        kept: (jsonIn(all(), looksNote) ?? {}) as AllLooksKept,
        keep: (looks: AllLooksKept, areDressed: boolean) =>
          keep({ [looksNote]: looks, ...(areDressed && opened.making() ? { [makingNote]: null } : {}) }),
      };
      forCopies = 'tabs';
      return writeTabs(writing, ours, looks, serialOf, isLate);
    },
    alone(work) {
      if (isAlone) return work();
      return alone(timeOf, () => {
        isAlone = true;
        forCopies = 'nothing';
        // What was read before may be of a time when somebody else was at work.
        lookAgain();
        try {
          const done = work();
          if (forCopies !== 'nothing') keepForCopies(spreadsheet(), file, opened.kept, forCopies === 'tabs');
          forCopies = 'nothing';
          return done;
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
    digest,
    get history() {
      return historyTab(spreadsheet(), file, serialOf, (made) => {
        keep({ [makingNote]: made });
        forCopies = 'tabs';
      });
    },
    get imports() {
      return importTabs(spreadsheet(), serialOf, () => {
        lookAgain();
        forCopies = 'tabs';
      });
    },
  };
}

/** As they are called among all that the document keeps. */
const named = (notes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(notes).map(([name, value]) => [prefix + name, value]));

/** Null where there is no document to lock, as in a test of the script alone. */
function alone<T>(timeOf: (date: Date) => string, work: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(5000)) throw new Error(busyInWords(timeOf));
  try {
    return toldAtWork(() => {
      const done = work();
      SpreadsheetApp.flush();
      return done;
    });
  } finally {
    lock?.releaseLock();
  }
}
