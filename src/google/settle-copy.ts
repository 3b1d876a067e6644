import type { AllLooksKept } from './looks-kept.ts';
import { looksOfCopy } from './looks-of-copy.ts';
import { markTabs } from './mark-tabs.ts';
import { looksNote, tabsNote } from './names-kept.ts';
import { jsonIn } from './notes-store.ts';
import type { OpenFile } from './open-file.ts';
import { tabsNow } from './tabs-now.ts';
import type { TakenOver } from './take-over.ts';

/**
 * Makes a copy of a file one of its own: its tabs are marked, and what is to be kept of them is returned. The marks come first. Should the run
 * end after them, nothing is kept yet, and the next run does it again.
 */
export function settleCopy(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  file: OpenFile,
  { all, hasItsIds }: TakenOver,
): Record<string, unknown> {
  const looks = looksOfCopy((jsonIn(all, looksNote) ?? {}) as AllLooksKept, file.own(), hasItsIds);
  const tabs = tabsNow(file);
  markTabs(spreadsheet, file);
  return { [looksNote]: looks, [tabsNote]: tabs };
}
