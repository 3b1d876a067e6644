import type { OfRun } from '../question.ts';
import { took } from '../took.ts';

export const costOfWrites: OfRun = {
  id: 'cost-of-writes',
  asks: 'What do the first write, the next ones, a switch from writing to reading and a flush cost?',
  assumes: 'The first some 60 ms, the next 0 to 1, a switch 300 to 1,000, a flush of 4,000 cells 600.',
  hangsOn: ['src/google/write-tabs.ts', 'workbench/services/call-meter.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    SpreadsheetApp.flush();
    const first = took(() => sheet.getRange('A1').setValue(1));
    const next = took(() => {
      for (let row = 2; row <= 21; row++) sheet.getRange(row, 1).setValue(row);
    });
    const switches = [1, 2, 3, 4, 5].map((value) =>
      took(() => {
        sheet.getRange('B1').setValue(value);
        sheet.getRange('B1').getValue();
      }),
    );
    const block = sheet.getRange(1, 3, 400, 10);
    const values = block.getValues().map((row, index) => row.map((_, column) => index * column));
    const writing = took(() => block.setValues(values));
    const flush = took(() => SpreadsheetApp.flush());
    return `first ${first} ms; 20 more ${next} ms; write and read ${switches.join(', ')} ms; 4,000 cells ${writing} ms; flush ${flush} ms`;
  },
};
