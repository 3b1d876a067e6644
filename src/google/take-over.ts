import { isKept, keptTab, textIn } from './kept-text.ts';
import { looksNote, makingNote, settingPrefix, tabsNote } from './names-kept.ts';
import { packSources, unpackSources } from './pack-sources.ts';
import { type TabsKept, tabsKept } from './tabs-kept.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a file says of itself that came without what its document kept: a copy, an upload, or the same under another script. */
export interface TakenOver {
  /** JSON by the names that it was kept under. */
  readonly all: Readonly<Record<string, string>>;
  readonly tabs: TabsKept;
  /** Where it stands. */
  readonly sheet: Sheet;
  /** Whether tabs have the ids that they had. */
  readonly hasItsIds: boolean;
}

/** `damaged` where the tab is there and its text is not whole; null where there is none. */
export function takeOver(spreadsheet: Spreadsheet): TakenOver | 'damaged' | null {
  const sheet = keptSheet(spreadsheet);
  if (!sheet) return null;
  const all = textIn(sheet.getDataRange().getValues());
  if (!all) return 'damaged';
  const tabs = tabsKept(parsed(all[tabsNote]));
  const hasItsIds = tabs.own[keptTab.id]?.sheet === sheet.getSheetId();
  return { all: hasItsIds ? all : withoutIds(all), tabs, sheet, hasItsIds };
}

/** A user's tab of that name is another. */
function keptSheet(spreadsheet: Spreadsheet): Sheet | null {
  for (const behind of ['', ' (Tieout)', ' (Tieout 2)']) {
    const sheet = spreadsheet.getSheetByName(keptTab.name + behind);
    if (!sheet) return null;
    if (isKept(sheet.getRange(1, 1).getValue())) return sheet;
  }
  return null;
}

/** Corrections are found by the names of their tabs where an id may be that of another tab. */
function withoutIds(all: Readonly<Record<string, string>>): Record<string, string> {
  const sources = `${settingPrefix}sources`;
  if (all[sources] === undefined) return { ...all };
  const named = packSources(unpackSources(parsed(all[sources]), new Map()), new Map());
  return { ...all, [sources]: JSON.stringify(named) };
}

/** All of it, to be kept anew, but what is found out anew. */
export const valuesOf = ({ all }: TakenOver): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) =>
      [looksNote, makingNote, tabsNote, makingNote].includes(name) ? [] : [[name, parsed(text)]],
    ),
  );

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return { damaged: text };
  }
}
