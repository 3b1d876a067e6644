import type { OwnTab } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import type { Written } from '../workbook/lay-out.ts';
import { duplicates, mark, marked } from './marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark that tells a tab of ours from a user's tab of that name. */
const ours = 'tieout-tab';

/** Our tabs by id, whatever they are called by now. */
export function findOwnSheets(spreadsheet: Spreadsheet): Map<string, Sheet> {
  const own = new Map<string, Sheet>();
  for (const [sheetId, { id }] of marked<{ id: string }>(spreadsheet, ours)) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) own.set(id, sheet);
  }
  return own;
}

/** Duplicates of our tabs, as far as they tell: the user keeps them, as they were. */
export const duplicatesOfOurs = (spreadsheet: Spreadsheet): Set<number> => duplicates(spreadsheet, ours);

export function readOwnTab(
  id: string,
  name: string,
  own: ReadonlyMap<string, Sheet>,
  sheets: () => readonly Sheet[],
): OwnTab {
  const sheet = own.get(id);
  const named = once(() => sheet?.getName() ?? freeName(name, sheets()));
  // The ledger is read when it is written, and only where something stands beside it.
  const contents = once(() => (!sheet || id === 'data' ? [] : contentsOf(sheet.getDataRange())));
  return {
    id,
    exists: sheet !== undefined,
    get name() {
      return named();
    },
    get contents() {
      return contents();
    },
  };
}

/** Values, with formulas in place of what they show. */
function contentsOf(range: GoogleAppsScript.Spreadsheet.Range): Written[][] {
  const formulas = range.getFormulas();
  return (range.getValues() as Written[][]).map((row, i) => row.map((value, j) => formulas[i]?.[j] || value));
}

/** A user's tab of that name is left alone, and ours takes another. */
function freeName(name: string, sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : n === 2 ? `${name} (Tieout)` : `${name} (Tieout ${n - 1})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** The sheet of a tab of ours, made at the end of the file where it is not there yet. */
export function ownSheet(spreadsheet: Spreadsheet, tab: OwnTab, own: Map<string, Sheet>): Sheet {
  const found = own.get(tab.id);
  if (found) return found;
  const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
  mark(sheet, ours, { id: tab.id });
  own.set(tab.id, sheet);
  return sheet;
}

/** A sheet is never smaller than what is written to it. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const lackingRows = rows - sheet.getMaxRows();
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
  const lackingColumns = columns - sheet.getMaxColumns();
  if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lackingColumns);
}

const warning =
  'Made by Tieout: what is typed into its tables is lost when it is built again. Columns beside them are yours.';

/** Asks before a change, and lets it happen: the file is the user's. */
export function warnBeforeChanges(sheet: Sheet): void {
  const there = sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => protection.getDescription() === warning);
  if (!there) sheet.protect().setDescription(warning).setWarningOnly(true);
}
