import { freeName } from './free-name.ts';
import { waiting } from './import-marks.ts';
import { keepPlace } from './keep-place.ts';
import { addMark } from './marks.ts';
import { growTo, type OwnSheet, sizeOf } from './own-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Shelf = Pick<OwnSheet, 'sheet' | 'size'>;

/**
 * A hidden sheet that is there while rows are moved. It is told by its mark, since the user may have a tab of that name. One that is left of a run
 * that ended is no source, and the next build deletes it.
 */
export const shelfName = 'Tieout is moving rows';

/**
 * Does on a copy of a table what takes many calls, and brings all of it back in one: should the run end in between, nothing has moved. So what
 * the user keeps beside our rows is never without the row that it is about.
 */
export function onShelf(own: OwnSheet, rows: number, columns: number, work: (shelf: Shelf) => void) {
  const spreadsheet = SpreadsheetApp.getActive();
  const { sheet } = own;
  // Rules come along with cells that are copied, and would be there twice.
  const rules = sheet.getConditionalFormatRules();
  const made = keepPlace(spreadsheet, () => {
    const shelf = spreadsheet.insertSheet(freeName(shelfName, spreadsheet), spreadsheet.getNumSheets()).hideSheet();
    addMark(shelf, waiting, shelf.getSheetId(), { key: shelfName });
    return shelf;
  });
  const size = sizeOf(made);
  const shelf = { sheet: made, size: () => size };
  growTo(shelf, rows, columns);
  growTo(own, rows, columns);
  sheet.getRange(1, 1, rows, columns).copyTo(made.getRange(1, 1));
  work(shelf);
  made.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1));
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
  SpreadsheetApp.flush();
  spreadsheet.deleteSheet(made);
}

/** Takes away what a run left that ended while it moved rows. */
export function clearShelf(
  spreadsheet: Spreadsheet,
  names: Map<number, string>,
  waits: ReadonlyMap<number, string>,
): void {
  for (const [id, name] of names) {
    const isShelf = waits.get(id) === shelfName;
    if (!isShelf && !name.startsWith(shelfName)) continue;
    const left = spreadsheet.getSheetById(id);
    // The run may have ended before it was marked, when nothing stood on it yet.
    if (!left || !(isShelf || left.getLastRow() === 0)) continue;
    spreadsheet.deleteSheet(left);
    names.delete(id);
  }
}
