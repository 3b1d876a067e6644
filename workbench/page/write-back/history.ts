import { type Content, type Document, isFormula, type SheetData } from '../../document/document.ts';
import { readCell, writeCell } from '../../document/grid.ts';

/** A cell that somebody has changed by hand. */
export interface CellChange {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

/** What somebody did by hand, step by step. It outlives the model of the grid, which knows only what was done since a script wrote last. */
export interface History {
  record(changes: readonly CellChange[], isUndo: boolean): void;
  /** Takes the last step back; false where there is none, or its cells no longer hold what was typed. */
  undo(): boolean;
}

const most = 100;

interface Step {
  readonly changes: readonly CellChange[];
  /** A tab of another size has moved its cells. */
  readonly sizes: ReadonlyMap<SheetData, string>;
}

export function createHistory(document: Document): History {
  const steps: Step[] = [];
  const stands = ({ changes, sizes }: Step): boolean =>
    [...sizes].every(([sheet, size]) => document.sheets.includes(sheet) && sizeOf(sheet) === size) &&
    changes.every(({ sheet, row, column, after }) => isSame(contentAt(sheet, row, column), after));
  return {
    record(changes, isUndo) {
      if (changes.length === 0) return;
      if (!isUndo) {
        steps.push({ changes, sizes: new Map(changes.map(({ sheet }) => [sheet, sizeOf(sheet)])) });
        if (steps.length > most) steps.shift();
      } else if (mirrors(steps.at(-1), changes)) steps.pop();
    },
    undo() {
      const step = steps.pop();
      if (!step || !stands(step)) return false;
      for (const { sheet, row, column, before } of step.changes) writeCell(sheet.content, row, column, before, '');
      return true;
    },
  };
}

export const contentAt = (sheet: SheetData, row: number, column: number): Content =>
  readCell(sheet.content, row, column) ?? '';

export const isSame = (a: Content, b: Content): boolean =>
  isFormula(a) && isFormula(b) ? a.formula === b.formula : a === b;

const sizeOf = ({ maxRows, maxColumns }: SheetData): string => `${maxRows} × ${maxColumns}`;

/** Whether changes are those of a step, taken back. */
const mirrors = (step: Step | undefined, changes: readonly CellChange[]): boolean =>
  step !== undefined &&
  step.changes.length === changes.length &&
  changes.every(({ sheet, row, column, after }) =>
    step.changes.some(
      (other) => other.sheet === sheet && other.row === row && other.column === column && isSame(other.before, after),
    ),
  );
