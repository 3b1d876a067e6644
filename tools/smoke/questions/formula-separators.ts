import type { OfRun } from '../question.ts';
import { said } from '../said.ts';
import { shown } from '../shown.ts';
import { inLocale } from '../while-set.ts';

export const formulaSeparators: OfRun = {
  id: 'formula-separators',
  asks: 'Which separators does getFormula return in a German file, and is a comma refused there?',
  assumes: 'Either: text of a formula is only set again in the file that it was read from. A comma is refused.',
  hangsOn: ['src/google/besides.ts', 'src/workbook/print-formula.ts'],
  by: 'run',
  ask(bench) {
    const cell = bench.scratch().getRange('B1');
    const read = () => `${cell.getFormula()} and as R1C1 ${cell.getFormulaR1C1()}`;
    cell.setFormula('=IF(TRUE;SUM(A1;A2);1/2)');
    const here = `In ${bench.book.getSpreadsheetLocale()}: ${read()}.`;
    const there = inLocale(bench, 'de_DE', () => {
      const semicolons = read();
      const comma = said(() => {
        cell.setFormula('=MAX(A1,A2)');
        return `shows ${shown(cell)}`;
      });
      return `In de_DE: ${semicolons}; =MAX(A1,A2) ${comma}.`;
    });
    return `${here} ${there}`;
  },
};
