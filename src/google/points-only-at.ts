import type { RowStep } from '../workbook/place-rows.ts';

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** The rows that go, as they are counted before any goes. */
export const deletedRows = (steps: readonly RowStep[]): Rows[] =>
  steps.flatMap((step) => (step.do === 'delete' ? [{ from: step.at, to: step.at + step.count - 1 }] : []));

const texts = /"(?:[^"]|"")*"/g;
/** A cell or a range of cells, with the tab that it is on, if any. */
const references =
  /(?<![\p{L}\p{N}_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?(\d+)(?::\$?[A-Za-z]{1,3}\$?(\d+))?(?![\p{L}\p{N}_(.!])/gu;

/** Whether a reference of a formula to its own tab has all of its rows among these. It reads the same in every locale. */
export function pointsOnlyAt(formula: string, rows: readonly Rows[]): boolean {
  for (const [, tab, first, last = first] of formula.replace(texts, '""').matchAll(references)) {
    if (tab) continue;
    const ends = [Number(first), Number(last)];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    if (rows.some((gone) => from >= gone.from && to <= gone.to)) return true;
  }
  return false;
}
