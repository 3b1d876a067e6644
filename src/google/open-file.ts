import type { RawCell, RawTable } from '../intake/raw.ts';
import { isOwnTable } from '../report/own-table.ts';
import { importedTabs, waitingTabs } from './import-marks.ts';
import { once } from './once.ts';
import { duplicatesOfOurs, findOwnSheets } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet as it is now. Whatever is read of it is read when it is first asked for, and once. */
export function openFile(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, serialOf: (date: Date) => number) {
  const sheets = once(() => spreadsheet.getSheets());
  /** By id. */
  const names = once(() => new Map(sheets().map((sheet) => [sheet.getSheetId(), sheet.getName()])));
  const own = once(() => findOwnSheets(spreadsheet));
  const ownIds = once(() => new Set([...own().values()].map((sheet) => sheet.getSheetId())));
  const waiting = once(() => waitingTabs(spreadsheet));
  const imported = once(() => importedTabs(spreadsheet));
  const duplicates = once(() => duplicatesOfOurs(spreadsheet));
  const isRaw = (id: number) => !ownIds().has(id) && !waiting().has(id);

  const read = (sheet: Sheet, id: number, name: string): RawTable => ({
    name,
    imported: imported().has(id),
    cells: sheet
      .getDataRange()
      .getValues()
      .map((row) => row.map((value): RawCell => (value instanceof Date ? { serial: serialOf(value) } : value))),
  });
  const tables = once(() => {
    const raw: RawTable[] = [];
    const copies: string[] = [];
    const all = sheets();
    [...names()].forEach(([id, name], i) => {
      if (!isRaw(id)) return;
      const table = duplicates().has(id) ? null : read(all[i] as Sheet, id, name);
      if (table && !isOwnTable(table.cells)) raw.push(table);
      else copies.push(name);
    });
    return { raw, copies };
  });
  const rawSheet = (name: string): Sheet | undefined => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return undefined;
    const id = sheet.getSheetId();
    return isRaw(id) && !duplicates().has(id) ? sheet : undefined;
  };
  return {
    sheets,
    names,
    own,
    ownIds,
    /** The tabs that may be sources, and those that are copies of ours. */
    tables,
    rawSheet,
    /** One tab without reading the others. */
    table(name: string): RawTable | undefined {
      const sheet = rawSheet(name);
      const table = sheet && read(sheet, sheet.getSheetId(), name);
      return table && !isOwnTable(table.cells) ? table : undefined;
    },
  };
}
