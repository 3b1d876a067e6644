import type { SheetData } from './document.ts';
import { isFormula } from './document.ts';

/** Every formula that could be read, with its place. */
export function* formulasOf(sheets: Iterable<SheetData>) {
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.content.length; row++) {
      const contents = sheet.content[row];
      if (!contents) continue;
      for (let column = 0; column < contents.length; column++) {
        const content = contents[column];
        if (isFormula(content) && !content.broken) yield { sheet, row, column, formula: content.formula };
      }
    }
  }
}
