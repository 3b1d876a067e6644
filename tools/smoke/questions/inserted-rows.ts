import type { OfRun } from '../question.ts';

export const insertedRows: OfRun = {
  id: 'inserted-rows',
  asks: 'Which row do inserted rows take their look from, after a row and before one?',
  assumes:
    'After a row from that row, before a row from that row; heights are not taken. Looks are written anew all the same.',
  hangsOn: ['src/google/write-tab.ts', 'src/google/own-tabs.ts', 'workbench/document/insert-delete.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    const colours = { upper: '#ff0000', lower: '#0000ff' };
    const look = (row: number): string => {
      const cell = sheet.getRange(row, 1);
      const colour = cell.getBackground();
      const of = colour === colours.upper ? 'the row above' : colour === colours.lower ? 'the row below' : colour;
      return `${of}, ${cell.getNumberFormat()}, ${sheet.getRowHeight(row)} pixels`;
    };
    sheet.getRange('A2').setBackground(colours.upper).setNumberFormat('0.000');
    sheet.getRange('A3').setBackground(colours.lower).setNumberFormat('0%');
    sheet.setRowHeight(2, 40);
    sheet.insertRowsAfter(2, 1);
    const after = look(3);
    sheet.deleteRow(3);
    sheet.insertRowsBefore(3, 1);
    return `after a row as ${after}; before a row as ${look(3)}`;
  },
};
