import type { OfRun } from '../question.ts';
import { said } from '../said.ts';

export const mergesAndFrozen: OfRun = {
  id: 'merges-and-frozen',
  asks: 'What does Google say to a merge across the frozen edge, and to freezing through a merge?',
  assumes: 'It refuses both, for columns and for rows.',
  hangsOn: ['src/google/write-tab.ts', 'workbench/services/sheet.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.getRange('A1:C3').merge();
    const columns = said(() => void sheet.setFrozenColumns(1));
    const rows = said(() => void sheet.setFrozenRows(1));
    sheet.getRange('A1:C3').breakApart();
    sheet.setFrozenColumns(1);
    sheet.setFrozenRows(1);
    SpreadsheetApp.flush();
    const acrossColumns = said(() => void sheet.getRange('A5:C5').merge());
    const acrossRows = said(() => void sheet.getRange('B1:B3').merge());
    return `freezing columns: ${columns}; rows: ${rows}; merging across columns: ${acrossColumns}; across rows: ${acrossRows}`;
  },
};
