import type { OfRun } from '../question.ts';
import { said } from '../said.ts';

const formulas = ['=SUM(A2:A)', '=SUM($A$2:$A)', '=SUM(A:A)', '=SUM(A2:B)', '=SUM(2:2)'];

export const openRangesAsR1c1: OfRun = {
  id: 'open-ranges-as-r1c1',
  asks: 'Do formulas with open ranges come back the same by way of R1C1?',
  assumes: 'Yes: what a user wrote beside our tables is set again as R1C1, and read back as it was.',
  hangsOn: ['src/google/besides.ts'],
  by: 'run',
  ask(bench) {
    const cell = bench.scratch().getRange('D5');
    return formulas
      .map((formula) =>
        said(() => {
          cell.setFormula(formula);
          const relative = cell.getFormulaR1C1();
          cell.setFormulaR1C1(relative ?? '');
          return `${formula} was ${relative} and came back as ${cell.getFormula()}`;
        }),
      )
      .join('; ');
  },
};
