import type { OwnTab } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import type { Written } from '../workbook/lay-out.ts';
import { addMark, marksWith } from './marks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The mark that tells a tab of ours from a user's tab of that name. */
export const ours = 'tieout-tab';

/** A tab of ours. Its size is asked for once; what is inserted and deleted afterwards is counted along. */
export interface OwnSheet {
  readonly sheet: Sheet;
  readonly id: number;
  /** It was made in this run: nothing of the user's can be on it, and nothing of ours. */
  readonly isNew: boolean;
  readonly size: () => Size;
}

interface Size {
  rows: number;
  columns: number;
}

export const ownSheetOf = (sheet: Sheet, id: number, isNew: boolean): OwnSheet => ({
  sheet,
  id,
  isNew,
  size: once(() => sizeOf(sheet)),
});

/** Our tabs by id, whatever they are called by now, and the duplicates of them, as far as they tell: the user keeps those as they were. */
export function findOwnSheets(spreadsheet: Spreadsheet) {
  const marks = marksWith<{ id: string }>(spreadsheet, ours);
  const sheets = new Map<string, OwnSheet>();
  for (const [sheetId, { id }] of marks.bySheet) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) sheets.set(id, ownSheetOf(sheet, sheetId, false));
  }
  return {
    sheets,
    /** In a copy of the file the marks of our own tabs may name tabs of the first. */
    duplicates: (ids: ReadonlySet<number>) =>
      new Set([...marks.duplicates((id) => ids.has(id))].filter((id) => !ids.has(id))),
  };
}

export function readOwnTab(
  id: string,
  name: string,
  own: ReadonlyMap<string, OwnSheet>,
  names: () => Iterable<string>,
): OwnTab {
  const sheet = own.get(id)?.sheet;
  const named = once(() => sheet?.getName() ?? freeName(name, names()));
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
export function freeName(name: string, names: Iterable<string>): string {
  const taken = new Set([...names].map((other) => other.toLowerCase()));
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : n === 2 ? `${name} (Tieout)` : `${name} (Tieout ${n - 1})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/**
 * The sheets of tabs of ours. Those that are not there yet are made at the end of the file, and only then asked for their ids. Names and sizes
 * of all are known before anything else is written.
 */
export function ownSheets(
  spreadsheet: Spreadsheet,
  tabs: readonly Pick<OwnTab, 'id' | 'name'>[],
  own: Map<string, OwnSheet>,
  /** How many tabs there are. */
  count: number,
): void {
  const named = tabs.map(({ id, name }) => ({ id, name }));
  const fresh = named.filter(({ id }) => !own.has(id));
  const made = fresh.map((tab, i) => ({ tab, sheet: spreadsheet.insertSheet(tab.name, count + i) }));
  for (const { tab, sheet } of made) own.set(tab.id, ownSheetOf(sheet, sheet.getSheetId(), true));
  for (const { id } of tabs) own.get(id)?.size();
  for (const { tab, sheet } of made) addMark(sheet, ours, own.get(tab.id)?.id ?? 0, { id: tab.id });
}

/** A sheet is never smaller than what is written to it. */
export function growTo({ sheet, size }: Pick<OwnSheet, 'sheet' | 'size'>, rows: number, columns: number): void {
  const now = size();
  if (rows > now.rows) {
    sheet.insertRowsAfter(now.rows, rows - now.rows);
    now.rows = rows;
  }
  if (columns > now.columns) {
    sheet.insertColumnsAfter(now.columns, columns - now.columns);
    now.columns = columns;
  }
}

export const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

const warning =
  'Made by Tieout: what is typed into its tables is lost when it is built again. Columns beside them are yours.';

/** Asks before a change, and lets it happen: the file is the user's. So is a protection of theirs: a tab has one, and it stays as it is. */
export function warnBeforeChanges({ sheet, isNew }: OwnSheet): void {
  if (!isNew && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(warning).setWarningOnly(true);
}
