import type { OfRun } from '../question.ts';
import { said } from '../said.ts';

export const allRowsNotFrozen: OfRun = {
  id: 'all-rows-not-frozen',
  asks: 'May all rows that are not frozen be deleted?',
  assumes: 'No: It is not possible to delete all non-frozen rows.',
  hangsOn: ['src/google/write-tab.ts', 'src/google/write-data.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.setFrozenRows(2);
    return said(() => void sheet.deleteRows(3, sheet.getMaxRows() - 2));
  },
};
