import type { OfRun } from '../question.ts';
import { took } from '../took.ts';

const rows = 1000;
const formulas = 600;

export const callsWhileComputing: OfRun = {
  id: 'calls-while-computing',
  asks: 'Which calls wait while formulas are computed: getSheetId, getName, a read of values?',
  assumes: 'getSheetId answers at once, the others wait.',
  hangsOn: ['src/google/own-tabs.ts', 'src/google/write-tabs.ts', 'workbench/services/call-meter.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    const heavy = (more: number): void => {
      const formula = `=SUMPRODUCT(($A$1:$A$${rows}>ROW()+${more})*SQRT($A$1:$A$${rows}))`;
      sheet.getRange(1, 3, formulas, 1).setFormulas(Array.from({ length: formulas }, () => [formula]));
    };
    sheet.getRange(1, 1, rows, 1).setValues(Array.from({ length: rows }, (_, row) => [row + 1]));
    SpreadsheetApp.flush();
    // Formulas anew before each call, since the first call that waits has waited for all.
    const after = (call: () => unknown, more: number): number => {
      heavy(more);
      return took(call);
    };
    const id = after(() => sheet.getSheetId(), 1);
    const name = after(() => sheet.getName(), 2);
    const charts = after(() => sheet.getCharts(), 3);
    const rules = after(() => sheet.getConditionalFormatRules(), 4);
    const value = after(() => sheet.getRange('C1').getValue(), 5);
    return `getSheetId ${id} ms, getName ${name} ms, getCharts ${charts} ms, getConditionalFormatRules ${rules} ms, getValue ${value} ms`;
  },
};
