import type { OfRun } from '../question.ts';

export const keptSelection: OfRun = {
  id: 'kept-selection',
  asks: 'Is the selection as it was when a tab was made meanwhile, and the first shown again?',
  assumes: 'It is, by setActiveSheet with restoreSelection. So a build leaves whoever looks at a tab where they were.',
  hangsOn: ['src/google/keep-place.ts'],
  by: 'run',
  ask({ book, scratch }) {
    const shown = book.getActiveSheet();
    const sheet = scratch();
    sheet.getRange('H9:I12').activate();
    const made = book.insertSheet();
    book.setActiveSheet(sheet, true);
    const selected = book.getActiveRange()?.getA1Notation() ?? 'nothing';
    book.deleteSheet(made);
    book.setActiveSheet(shown);
    return `selected H9:I12, then ${selected}`;
  },
};
