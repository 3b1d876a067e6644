import { keptRows, keptTab } from './kept-text.ts';
import { freeName, growTo, type Making, type OwnSheet, ownSheets, type Wanted } from './own-tabs.ts';
import type { TabNames } from './pack-sources.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Values = Readonly<Record<string, unknown>>;

const columns = 2;
const warning = 'Made by Tieout, for copies of this file: what is typed here is lost.';

/** As a tab to be made, or to be made ready. */
export const keptTabWanted = (own: ReadonlyMap<string, OwnSheet>, names: TabNames): Wanted => {
  const there = own.get(keptTab.id);
  const name = (there && names.get(there.id)) ?? freeName(keptTab.name, names.values());
  return { id: keptTab.id, name, prepare: foldAway };
};

/** Null where it is still to be made, or to be made ready. */
export function keptTabReady(own: ReadonlyMap<string, OwnSheet>): OwnSheet | null {
  const there = own.get(keptTab.id);
  return there && !there.lacksMark ? there : null;
}

/** Makes the tab where there is none, folded away. */
export function makeKeptTab(
  spreadsheet: Spreadsheet,
  own: Map<string, OwnSheet>,
  names: Map<number, string>,
  write: (making: Making) => void,
): OwnSheet {
  const wanted = keptTabWanted(own, names);
  ownSheets(spreadsheet, [wanted], own, [...names.keys()], write);
  const made = own.get(keptTab.id) as OwnSheet;
  names.set(made.id, wanted.name);
  return made;
}

/** Made just now. Text that is no number, no day and no formula; hidden, and whoever finds it is warned. */
function foldAway({ sheet, size }: OwnSheet): void {
  sheet.getRange(1, 1, size().rows, columns).setNumberFormat('@');
  sheet.setColumnWidths(1, columns, 320);
  sheet.protect().setDescription(warning).setWarningOnly(true);
  sheet.hideSheet();
}

/** What stood there is overwritten, as far as `before` filled it. */
export function writeKept(own: OwnSheet, values: Values, before: Values): void {
  const rows = keptRows(values).map((row): string[] => [...row]);
  for (let more = keptRows(before).length - rows.length; more > 0; more--) rows.push(['', '']);
  rangeOf(own, rows.length).setValues(rows);
}

/** Only a tab that somebody has cut rows off is too small, so only then is it asked how large it is. */
function rangeOf(own: OwnSheet, rows: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return own.sheet.getRange(1, 1, rows, columns);
  } catch {
    growTo(own, rows, columns);
    return own.sheet.getRange(1, 1, rows, columns);
  }
}
