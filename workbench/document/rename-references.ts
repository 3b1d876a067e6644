import { renameInFormula } from './adapt-references.ts';
import type { Document } from './document.ts';
import { isFormula } from './document.ts';

/** `to` undefined: the sheet is gone, and what pointed at it is `#REF!`. */
export function renameReferences(document: Document, from: string, to: string | undefined): void {
  for (const { content } of document.sheets) {
    for (const row of content) {
      if (!row) continue;
      for (let column = 0; column < row.length; column++) {
        const cell = row[column];
        if (!isFormula(cell) || cell.broken) continue;
        const formula = renameInFormula(cell.formula, from, to);
        if (formula !== cell.formula) row[column] = { formula };
      }
    }
  }
}
