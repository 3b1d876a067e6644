import type { OfRun } from '../question.ts';
import { shown } from '../shown.ts';

export const nanReturned: OfRun = {
  id: 'nan-returned',
  asks: 'What does a cell show whose custom function returns NaN, alone or within a column, and what one whose function throws?',
  assumes:
    '#NUM! for NaN, which no function of ours returns any more since a row without a value says why; #ERROR! with the message for one that throws; the other rows stand.',
  hangsOn: ['src/functions/call-metric.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    const formulas = ['=LIVE_CHECK_NAN()', '=LIVE_CHECK_THROWS()', '=LIVE_CHECK_COLUMN()'];
    sheet.getRange('A1:A3').setFormulas(formulas.map((formula) => [formula]));
    const [one, thrown, first, second, third] = [1, 2, 3, 4, 5].map((row) => shown(sheet.getRange(row, 1)));
    return `NaN: ${one}, an error: ${thrown}, a column of 1, NaN and 2: ${first}, ${second}, ${third}`;
  },
};
