import type { documentProperties } from './document-properties.ts';
import { keptTabReady, makeKeptTab, writeKept } from './kept-tab.ts';
import { keptTab } from './kept-text.ts';
import { makingNote, prefix, settingPrefix, tabsNote } from './names-kept.ts';
import { jsonIn } from './notes-store.ts';
import type { OpenFile } from './open-file.ts';
import { type OwnSheet, ownSheetOf } from './own-tabs.ts';
import { packSources, unpackSources } from './pack-sources.ts';
import { tabsKept } from './tabs-kept.ts';
import { tabsNow } from './tabs-now.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes all that the document keeps to a tab as well. With `tabs`, which tab is which is found out anew, and by which names. */
export function keepForCopies(
  spreadsheet: Spreadsheet,
  file: () => OpenFile,
  kept: ReturnType<typeof documentProperties>,
  tabs: boolean,
): void {
  const before = tabsKept(jsonIn(kept.all(), tabsNote));
  const known = tabs ? null : sheetKnown(spreadsheet, before.own[keptTab.id]?.sheet);
  const make = () =>
    makeKeptTab(spreadsheet, file().own(), file().names(), (making) => kept.keep({ [makingNote]: making }));
  const tab = known ?? keptTabReady(file().own()) ?? make();
  if (!known) {
    const now = tabsNow(file());
    const areReady = [...file().own().values()].every(({ lacksMark }) => !lacksMark);
    const made = areReady && jsonIn(kept.all(), makingNote) ? { [makingNote]: null } : {};
    if (JSON.stringify(before) !== JSON.stringify(now)) kept.keep({ ...made, [tabsNote]: now });
  }
  const values = valuesIn(kept.all());
  const sources = `${settingPrefix}sources`;
  if (values[sources] !== undefined && !known)
    values[sources] = packSources(unpackSources(values[sources], file().names()), file().names());
  writeKept(tab, values, valuesIn(kept.atFirst()));
}

function valuesIn(all: Readonly<Record<string, string>>): Record<string, unknown> {
  const names = Object.keys(all).filter((name) => name.startsWith(prefix) && !name.includes('#'));
  return Object.fromEntries(names.sort().map((name) => [name, jsonIn(all, name)]));
}

function sheetKnown(spreadsheet: Spreadsheet, id: number | undefined): OwnSheet | null {
  const sheet = id === undefined ? null : spreadsheet.getSheetById(id);
  return sheet && id !== undefined ? ownSheetOf(sheet, id, false) : null;
}
