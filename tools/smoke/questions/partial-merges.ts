import type { OfRun } from '../question.ts';
import { said } from '../said.ts';

export const partialMerges: OfRun = {
  id: 'partial-merges',
  asks: 'What does Google say to a merge, or to its undoing, that takes in a part of merged cells?',
  assumes: 'It refuses: You must select all cells in a merged range to merge or unmerge them.',
  hangsOn: ['src/google/write-tab.ts', 'workbench/services/range.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.getRange('B2:D4').merge();
    const merge = said(() => void sheet.getRange('A1:C3').merge());
    const across = said(() => void sheet.getRange('A2:C2').mergeAcross());
    const apart = said(() => void sheet.getRange('B2:C3').breakApart());
    return `merge: ${merge}; mergeAcross: ${across}; breakApart: ${apart}`;
  },
};
