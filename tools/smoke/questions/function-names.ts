import type { OfRun } from '../question.ts';
import { shown } from '../shown.ts';

/** The calls and what they come to. CAC and CPA are letters of columns too. */
const calls = ['=CAC(100;4)', '=CPA(100;4)', '=TIEOUT_CAC(100;4)', '=cac(100;4)', '=ROI(150;100)', '=LTV_CAC(100;4)'];

export const functionNames: OfRun = {
  id: 'function-names',
  asks: 'Do names such as CAC and CPA, which are columns as well, work as custom functions, and the longer aliases?',
  assumes: 'Yes, all of them, in any case of letters.',
  hangsOn: ['src/functions/stub.ts', 'src/metrics/metrics.ts'],
  by: 'run',
  ask(bench) {
    const cells = bench.scratch().getRange(1, 1, calls.length, 1);
    cells.setFormulas(calls.map((call) => [call]));
    return calls.map((call, index) => `${call.slice(1)} shows ${shown(cells.getCell(index + 1, 1))}`).join(', ');
  },
};
