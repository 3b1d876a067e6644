import type { ImportHost } from '../commands/host.ts';
import { stampOf } from '../commands/stamp.ts';
import { asText } from '../workbook/lay-out.ts';
import { growTo } from './own-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** On a raw tab: which export it was imported from. On a waiting tab: which it is to become. */
const importedFrom = 'tieout-import';
const waitingFor = 'tieout-waiting';
const importedSize = 'tieout-import-size';
const importedStamp = 'tieout-import-stamp';

export const isWaiting = (sheet: Sheet): boolean => markOf(sheet, waitingFor) !== null;
export const isImported = (sheet: Sheet): boolean => markOf(sheet, importedFrom) !== null;

/** Imported cells are text: neither ids nor dates nor decimals change, and a text that begins with `=` is no formula. */
export function importTabs(spreadsheet: Spreadsheet): ImportHost {
  const waiting = (id: number): Sheet => {
    const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === id);
    if (!sheet || !isWaiting(sheet)) throw new Error('The import was cancelled meanwhile. Drop the file once more.');
    return sheet;
  };
  const marked = (name: string, key: string) => spreadsheet.getSheets().filter((sheet) => markOf(sheet, name) === key);
  return {
    open(key) {
      for (const sheet of marked(waitingFor, key)) spreadsheet.deleteSheet(sheet);
      const shown = spreadsheet.getActiveSheet();
      const name = freeName(`Importing ${key}`, spreadsheet);
      const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      sheet.addDeveloperMetadata(waitingFor, key);
      spreadsheet.setActiveSheet(shown);
      sheet.hideSheet();
      return sheet.getSheetId();
    },
    write: (id, fromRow, cells) => writeText(waiting(id), fromRow, cells),
    earlier: (key) =>
      marked(importedFrom, key).map((sheet) => {
        const cells = textOf(sheet, sizeOf(sheet));
        const stamp = markOf(sheet, importedStamp);
        return { name: sheet.getName(), cells, isEdited: stamp !== null && stamp !== stampOf(cells) };
      }),
    add(id, key, name, stamp) {
      const sheet = waiting(id);
      sheet.setName(freeName(name, spreadsheet));
      unmark(sheet, waitingFor);
      mark(sheet, importedFrom, key);
      keepExtent(sheet, filled(sheet), stamp);
      sheet.showSheet();
      return sheet.getName();
    },
    replace(id, tab, stamp) {
      const from = waiting(id);
      const to = spreadsheet.getSheetByName(tab);
      if (!to) throw new Error('The tab of the earlier import is gone. Drop the file once more.');
      const old = sizeOf(to);
      const fresh = filled(from);
      // What the user keeps below the rows moves down with their end.
      if (fresh.rows > old.rows && to.getLastRow() > old.rows) to.insertRowsAfter(old.rows, fresh.rows - old.rows);
      writeText(to, 1, textOf(from, fresh));
      clear(to, fresh.rows + 1, 1, old.rows - fresh.rows, old.columns);
      clear(to, 1, fresh.columns + 1, Math.min(old.rows, fresh.rows), old.columns - fresh.columns);
      keepExtent(to, fresh, stamp);
      spreadsheet.deleteSheet(from);
    },
    copy(tab, name) {
      const from = spreadsheet.getSheetByName(tab);
      const shown = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(freeName(name, spreadsheet), spreadsheet.getSheets().length);
      if (from) writeText(sheet, 1, textOf(from, sizeOf(from)));
      spreadsheet.setActiveSheet(shown);
      return sheet.getName();
    },
    cells: (id) => textOf(waiting(id), filled(waiting(id))),
    drop(id) {
      const sheet = spreadsheet.getSheets().find((each) => each.getSheetId() === id);
      if (sheet && isWaiting(sheet)) spreadsheet.deleteSheet(sheet);
    },
  };
}

function writeText(sheet: Sheet, fromRow: number, cells: readonly (readonly string[])[]): void {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  if (cells.length === 0) return;
  growTo(sheet, fromRow + cells.length - 1, width);
  sheet
    .getRange(fromRow, 1, cells.length, width)
    .setNumberFormat('@')
    .setValues(cells.map((row) => Array.from({ length: width }, (_, i) => asText(row[i] ?? ''))));
}

/** The rectangle that an import filled: what lies outside is the user's. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const filled = (sheet: Sheet): Size => ({ rows: sheet.getLastRow(), columns: sheet.getLastColumn() });

function sizeOf(sheet: Sheet): Size {
  const [rows, columns] = (markOf(sheet, importedSize) ?? '').split('x').map(Number);
  return rows && columns ? { rows, columns } : filled(sheet);
}

/** How far an import reaches and what it held, so that what is changed by hand later can be told. */
function keepExtent(sheet: Sheet, { rows, columns }: Size, stamp: string): void {
  mark(sheet, importedSize, `${rows}x${columns}`);
  mark(sheet, importedStamp, stamp);
}

function textOf(sheet: Sheet, size: Size): string[][] {
  const rows = Math.min(size.rows, sheet.getMaxRows());
  const columns = Math.min(size.columns, sheet.getMaxColumns());
  if (rows === 0 || columns === 0) return [];
  return sheet
    .getRange(1, 1, rows, columns)
    .getValues()
    .map((row) => row.map(String));
}

function clear(sheet: Sheet, row: number, column: number, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.getRange(row, column, rows, columns).clearContent();
}

function mark(sheet: Sheet, key: string, value: string): void {
  unmark(sheet, key);
  sheet.addDeveloperMetadata(key, value);
}

function unmark(sheet: Sheet, key: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === key) metadata.remove();
}

function markOf(sheet: Sheet, key: string): string | null {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === key) return metadata.getValue();
  return null;
}

function freeName(wanted: string, spreadsheet: Spreadsheet): string {
  const name = wanted.slice(0, 90);
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
