import type { OfRun } from '../question.ts';

export const rowHeights: OfRun = {
  id: 'row-heights',
  asks: 'How low does a row become by setRowHeights and by setRowHeightsForced, with text in it?',
  assumes: 'Forced: as low as asked. Otherwise no lower than its text, 21 pixels.',
  hangsOn: ['src/google/write-tab.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.getRange('A1:A2').setValues([['some text'], ['some text']]);
    sheet.setRowHeights(1, 1, 6);
    sheet.setRowHeightsForced(2, 1, 6);
    SpreadsheetApp.flush();
    return `6 pixels asked: ${sheet.getRowHeight(1)}, forced ${sheet.getRowHeight(2)}, usual ${sheet.getRowHeight(3)}`;
  },
};
