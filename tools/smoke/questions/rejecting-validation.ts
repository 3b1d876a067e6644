import type { OfRun } from '../question.ts';
import { said } from '../said.ts';

export const rejectingValidation: OfRun = {
  id: 'rejecting-validation',
  asks: 'Does setValues fail where a cell’s validation rejects the value, and is the rest of the block written?',
  assumes:
    'It may fail, at once or at the next flush. The change then fails in Google’s words, and no cell of the block is sure.',
  hangsOn: ['src/google/write-cells.ts', 'src/commands/apply-changes.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    const told = said(() => void sheet.getRange('A1:B1').setValues([[5, 'beside']]));
    const cells = sheet.getRange('A1:B1').getValues();
    return `${told}; the cells then hold ${JSON.stringify(cells)}`;
  },
};
