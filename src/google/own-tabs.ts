import type { OwnTab } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import type { Written } from '../workbook/lay-out.ts';
import { keepPlace } from './keep-place.ts';
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
  /** It was made by a run that ended before it had marked it. */
  readonly lacksMark?: boolean;
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

/**
 * Written down before tabs of ours are made, since a tab can be marked only once it is there: how they will be called, and which sheets there
 * were before them. Should the run end in between, the next one knows by it what was made.
 */
export interface Making {
  readonly names: Readonly<Record<string, string>>;
  readonly before: readonly number[];
}

/** Our tabs by id, whatever they are called by now, and the duplicates of them, as far as they tell: the user keeps those as they were. */
export function findOwnSheets(spreadsheet: Spreadsheet, making: Making | null) {
  const marks = marksWith<{ id: string }>(spreadsheet, ours);
  const sheets = new Map<string, OwnSheet>();
  for (const [sheetId, { id }] of marks.bySheet) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet) sheets.set(id, ownSheetOf(sheet, sheetId, false));
  }
  for (const [id, name] of Object.entries(making?.names ?? {})) {
    const sheet = sheets.has(id) ? null : spreadsheet.getSheetByName(name);
    const sheetId = sheet?.getSheetId() ?? 0;
    if (!sheet || making?.before.includes(sheetId) || sheet.getLastRow() > 0) continue;
    sheets.set(id, { ...ownSheetOf(sheet, sheetId, true), lacksMark: true });
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
  names: () => ReadonlyMap<number, string>,
): OwnTab {
  const there = own.get(id);
  const sheet = there?.sheet;
  const named = once(() => (there && names().get(there.id)) ?? freeName(name, names().values()));
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

/** A tab of ours that may have to be made. */
export interface Wanted {
  readonly id: string;
  readonly name: string;
  /** What is done to it once, before it bears its mark: should the run end in between, the next one does it again. */
  readonly prepare?: (made: OwnSheet) => void;
}

/**
 * The sheets of tabs of ours. Those that are not there yet are made at the end of the file, and only then asked for their ids. Names and sizes
 * of all are known before anything else is written.
 */
export function ownSheets(
  spreadsheet: Spreadsheet,
  tabs: readonly Wanted[],
  own: Map<string, OwnSheet>,
  /** The ids of the tabs that there are. */
  before: readonly number[],
  write: (making: Making) => void,
): void {
  const wanted = tabs.map(({ id, name, prepare }) => ({ id, name, prepare }));
  const fresh = wanted.filter(({ id }) => !own.has(id));
  if (fresh.length > 0) {
    const unmarked = [...own].filter(([, { lacksMark }]) => lacksMark);
    const names = [
      ...unmarked.map(([id, { sheet }]) => [id, sheet.getName()]),
      ...wanted.map(({ id, name }) => [id, name]),
    ];
    const found = new Set(unmarked.map(([, { id }]) => id));
    write({ names: Object.fromEntries(names), before: before.filter((id) => !found.has(id)) });
  }
  const unready = wanted.filter(({ id }) => !own.has(id) || own.get(id)?.lacksMark);
  const make = () => fresh.map(({ id, name }, i) => [id, spreadsheet.insertSheet(name, before.length + i)] as const);
  const made = fresh.length > 0 ? keepPlace(spreadsheet, make) : [];
  for (const [id, sheet] of made) own.set(id, ownSheetOf(sheet, sheet.getSheetId(), true));
  for (const { id } of wanted) own.get(id)?.size();
  for (const { id, prepare } of unready) {
    const { lacksMark, ...sheet } = own.get(id) as OwnSheet;
    prepare?.(sheet);
    addMark(sheet.sheet, ours, sheet.id, { id });
    own.set(id, sheet);
  }
}

/** Columns that stay free beside what is written, for notes of the user’s. */
const spare = 3;

/** A sheet is never smaller than what is written to it. */
export function growTo({ sheet, size }: Pick<OwnSheet, 'sheet' | 'size'>, rows: number, columns: number): void {
  const now = size();
  if (rows > now.rows) {
    sheet.insertRowsAfter(now.rows, rows - now.rows);
    now.rows = rows;
  }
  if (columns > now.columns) {
    sheet.insertColumnsAfter(now.columns, columns + spare - now.columns);
    now.columns = columns + spare;
  }
}

export const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

const warning =
  'Made by Tieout: what is typed into its tables is lost when it is built again. Columns beside them are yours.';

/** Asks before a change, and lets it happen: the file is the user's. So is a protection of theirs: a tab has one, and it stays as it is. */
export function warnBeforeChanges({ sheet, isNew }: OwnSheet, isBare: boolean, free: readonly string[] = []): void {
  const [theirs] = isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (theirs && !(isBare && ['', warning].includes(theirs.getDescription()))) return;
  const protection = sheet.protect().setDescription(warning).setWarningOnly(true);
  if (free.length > 0) protection.setUnprotectedRanges(sheet.getRangeList([...free]).getRanges());
}
