import type { OfRun } from '../question.ts';
import { shown } from '../shown.ts';

export const errorArguments: OfRun = {
  id: 'error-arguments',
  asks: 'How do error cells reach a custom function?',
  assumes: 'As texts such as #DIV/0!, told by their pattern.',
  hangsOn: ['src/functions/read-cell.ts', 'src/intake/error-text.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.getRange('A1:A5').setFormulas([['=1/0'], ['=NA()'], ['=SQRT(-1)'], ['=VALUE("x")'], ['=NOSUCHNAME']]);
    const cell = sheet.getRange('C1').setFormula('=LIVE_CHECK_KINDS(A1:A6)');
    return shown(cell);
  },
};

/** The custom function that is called. */
export const kindsOf = (cells: unknown): string =>
  (Array.isArray(cells) ? (cells as unknown[][]).map(([cell]) => cell) : [cells])
    .map((cell) => `${typeof cell} ${JSON.stringify(cell) ?? cell}`)
    .join(', ');
