import { a1, columnLetters } from '../workbook/a1.ts';
import { deletedRows, pointsOnlyAt } from './points-only-at.ts';
import type { Intent } from './writer.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A tab of ours that is there already, and what is about to be done to it. */
export interface Target {
  readonly name: string;
  readonly sheet: Sheet;
  /** All of its cells. */
  readonly all: Range;
  readonly intent: Intent;
  /** How many merged ranges of ours there are on it; null where that is not known. */
  readonly merged: number | null;
  /** What somebody else protected on it. */
  readonly closed: () => readonly Protection[];
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is found in the way, and the way out; null where nothing is. */
type Obstacle = (target: Target) => string | null;

const at = ({ name }: Target, row: number, column: number, lastRow = row, lastColumn = column): string =>
  `${name}!${a1(row, column, lastRow, lastColumn)}`;

const atBox = (target: Target, { top, left, bottom, right }: Box): string => at(target, top, left, bottom, right);

const boxOf = (range: Range): Box => {
  const [first = '', last = first] = range.getA1Notation().split(':');
  const end = (name: string) => {
    const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(name) ?? [];
    return {
      row: Number(digits),
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    };
  };
  const [from, to] = [end(first), end(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
};

/** Asked of the ranges whole: of whole columns or rows the notation leaves ends open. */
const protectedBox = (range: Range): Box => ({
  top: range.getRow(),
  left: range.getColumn(),
  bottom: range.getLastRow(),
  right: range.getLastColumn(),
});

const touchesOurs = ({ columns, rows }: Intent, { top, left }: Box): boolean => left <= columns && top <= rows;

/** Whether something that is written would stand behind the first of merged cells. */
function hides(intent: Intent, { top, left, bottom, right }: Box): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if ((row > top || column > left) && intent.writes(row, column)) return true;
    }
  }
  return false;
}

const crosses = (edge: number, first: number, last: number): boolean => first <= edge && last > edge;

const somebodyElses: Obstacle = (target) => {
  const { intent } = target;
  for (const protection of target.closed()) {
    const whose = protection.getDescription();
    const who = `Ask whoever protected it${whose ? ` (“${whose}”)` : ''}, or the owner of the file, to let you edit it under Data ▸ Protect sheets and ranges, or to build the report`;
    if (String(protection.getProtectionType()) === 'SHEET')
      return `${target.name} is protected by somebody else, and you may not edit it. ${who}.`;
    const box = protectedBox(protection.getRange());
    const isCut = intent.steps.some((step) =>
      step.do === 'delete'
        ? box.top < step.at + step.count && box.bottom >= step.at
        : crosses(step.before - 1, box.top, box.bottom),
    );
    if (touchesOurs(intent, box) || isCut || intent.movesBesides)
      return `${atBox(target, box)} is protected by somebody else, and the build writes there. ${who}.`;
  }
  return null;
};

const mergedAcross: Obstacle = (target) => {
  const { all, intent, merged } = target;
  const ranges = all.getMergedRanges();
  // As many as we merged are ours, and none of them is asked where it is.
  if (ranges.length === merged) return null;
  for (const box of ranges.map(boxOf)) {
    const { top, left, bottom, right } = box;
    const unmerge = `Select it, unmerge it under Format ▸ Merge cells, and build again.`;
    if (touchesOurs(intent, box)) {
      if (right > intent.columns)
        return `${atBox(target, box)} is merged across the edge of the columns that Tieout writes. ${unmerge}`;
      const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
      const theirs = rows.filter((row) => row > intent.rows || intent.isTheirs(row)).length;
      if (theirs > 0 && theirs < rows.length)
        return `${atBox(target, box)} is merged over rows of yours and of Tieout. ${unmerge}`;
      if (theirs === 0 && !intent.unmerges && hides(intent, box))
        return `${atBox(target, box)} is merged, and figures of Tieout are behind it. ${unmerge}`;
    }
    const isOurs = touchesOurs(intent, box) && !intent.isTheirs(top);
    if (!isOurs && intent.dresses) {
      const { rows, columns } = intent.frozen;
      if (crosses(columns, left, right))
        return `${atBox(target, box)} is merged across the edge of the columns that stay in view (to column ${columnLetters(columns)}). ${unmerge}`;
      if (crosses(rows, top, bottom))
        return `${atBox(target, box)} is merged across the edge of the rows that stay in view (to row ${rows}). ${unmerge}`;
    }
    if (intent.movesBesides && left > intent.columns)
      return `${atBox(target, box)} is merged, and what stands there moves to another row with the row that it is about. ${unmerge}`;
  }
  return null;
};

const rejecting: Obstacle = (target) => {
  const { all, intent } = target;
  const rules = all.getDataValidations();
  for (let row = 1; row <= intent.rows; row++) {
    for (let column = 1; column <= intent.columns; column++) {
      const rule = rules[row - 1]?.[column - 1];
      if (rule && intent.writes(row, column) && !rule.getAllowInvalid())
        return `${at(target, row, column)} has a data validation that rejects other input, and the build writes there. Under Data ▸ Data validation let that rule show a warning, or remove it, and build again.`;
    }
  }
  return null;
};

/** A filter only hides rows, and rows are written and moved all the same. Without its headers it is none. */
const headersOfAFilter: Obstacle = (target) => {
  const gone = deletedRows(target.intent.steps);
  if (gone.length === 0) return null;
  const row = target.sheet.getFilter()?.getRange().getRow();
  return row !== undefined && gone.some(({ from, to }) => row >= from && row <= to)
    ? `${target.name}!${row}:${row} holds the headers of a filter, and the build removes that row. Remove the filter under Data ▸ Remove filter, build again, and filter anew.`
    : null;
};

const formulasOverRowsThatGo: Obstacle = (target) => {
  const { steps, theirs } = target.intent;
  const gone = deletedRows(steps);
  if (gone.length === 0) return null;
  const lost = theirs.find(({ formula }) => pointsOnlyAt(formula, gone));
  return lost
    ? `${at(target, lost.row, lost.column)} holds a formula of yours over a row that the build removes, since its figures are gone from the data: it would become #REF!. Point it at another row or remove it, and build again.`
    : null;
};

const formulasOffTheTab: Obstacle = (target) => {
  const [lost] = target.intent.offTheTab;
  return lost
    ? `${at(target, lost.row, lost.column)} holds a formula of yours that points some rows up, and its row moves to where no such row is: it would become #REF!. Fix its reference with $ or remove it, and build again.`
    : null;
};

/** Each is looked for before anything is written: what would make a write fail half-way, or lose something of the user's. */
const obstacles: readonly Obstacle[] = [
  somebodyElses,
  mergedAcross,
  rejecting,
  headersOfAFilter,
  formulasOverRowsThatGo,
  formulasOffTheTab,
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
