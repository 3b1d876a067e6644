import type { Origin } from '../commands/host.ts';
import type { RawCell } from '../intake/raw.ts';
import { ownKind } from '../report/own-table.ts';
import type { Import } from './import-marks.ts';
import { keptTab } from './kept-text.ts';
import type { TabKept } from './tabs-kept.ts';
import type { TakenOver } from './take-over.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which tab is which in a copy of a file, as the text that came along says. Where a mark says so too, the mark holds. */
export interface Adopted {
  readonly own: ReadonlyMap<string, Sheet>;
  readonly imported: ReadonlyMap<number, Import>;
  readonly origins: ReadonlyMap<number, Origin>;
}

/** A name alone makes no tab ours: where ids are others than before, it must hold what such a tab holds. */
export function adoptTabs(spreadsheet: Spreadsheet, { tabs, hasItsIds, sheet: keptOn }: TakenOver): Adopted {
  const there = ({ sheet, name }: TabKept): Sheet | null =>
    hasItsIds ? spreadsheet.getSheetById(sheet) : spreadsheet.getSheetByName(name);
  const own = new Map<string, Sheet>([[keptTab.id, keptOn]]);
  for (const [id, tab] of Object.entries(tabs.own)) {
    const sheet = id === keptTab.id ? null : there(tab);
    if (sheet && (hasItsIds || ownKind(sheet.getDataRange().getValues() as RawCell[][]) === id)) own.set(id, sheet);
  }
  const raw = tabs.raw.flatMap((tab) => {
    const sheet = there(tab);
    return sheet ? [{ ...tab, id: sheet.getSheetId() }] : [];
  });
  return {
    own,
    imported: new Map(raw.flatMap(({ id, imported: was }) => (was ? [[id, was] as const] : []))),
    origins: new Map(raw.flatMap(({ id, origin: was }) => (was ? [[id, was] as const] : []))),
  };
}
