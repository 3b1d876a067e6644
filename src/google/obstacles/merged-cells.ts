import { columnLetters } from '../../workbook/a1.ts';
import type { Intent } from '../writer.ts';
import { atBox, type Box, crosses, type Obstacle, touchesOurs } from './obstacle.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** One question a range: a page has hundreds of them. */
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

/** Whether something that is written would stand behind the first of merged cells. */
function hides(intent: Intent, { top, left, bottom, right }: Box): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if ((row > top || column > left) && intent.writes(row, column)) return true;
    }
  }
  return false;
}

/** Cells that the user merged where they cut what we write, hide it, or would be cut by it. */
export const mergedCells: Obstacle = (target) => {
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
