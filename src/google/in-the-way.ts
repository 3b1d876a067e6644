import { filterOverRowsThatMove } from './obstacles/filter-over-rows-that-move.ts';
import { formulasOffTheTab } from './obstacles/formulas-off-the-tab.ts';
import { formulasOverRowsThatGo } from './obstacles/formulas-over-rows-that-go.ts';
import { formulasThatBecomeText } from './obstacles/formulas-that-become-text.ts';
import { headersOfAFilter } from './obstacles/headers-of-a-filter.ts';
import { mergedCells } from './obstacles/merged-cells.ts';
import type { Obstacle, Target } from './obstacles/obstacle.ts';
import { protectedByOthers } from './obstacles/protected-by-others.ts';
import { rejectingRules } from './obstacles/rejecting-rules.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Each is looked for before anything is written: what would make a write fail half-way, or lose something of the user's. */
const obstacles: readonly Obstacle[] = [
  protectedByOthers,
  mergedCells,
  rejectingRules,
  headersOfAFilter,
  filterOverRowsThatMove,
  formulasOverRowsThatGo,
  formulasOffTheTab,
  formulasThatBecomeText,
];

/** Throws in words where something is in the way. */
export function stopWhereSomethingIsInTheWay(targets: readonly Target[]): void {
  for (const obstacle of obstacles) {
    for (const target of targets) {
      const found = obstacle(target);
      if (found) throw new Error(`${found} Nothing has been changed.`);
    }
  }
}

/** By the id of its sheet, what the person at the screen may not edit. One question for each kind, and one for each protection. */
export function closedTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<number, Protection[]> {
  const closed = new Map<number, Protection[]>();
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
    for (const protection of spreadsheet.getProtections(type)) {
      if (protection.canEdit()) continue;
      const id = protection.getRange().getSheet().getSheetId();
      closed.set(id, [...(closed.get(id) ?? []), protection]);
    }
  }
  return closed;
}
