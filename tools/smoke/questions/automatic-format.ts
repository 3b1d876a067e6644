import type { OfRun } from '../question.ts';

export const automaticFormat: OfRun = {
  id: 'automatic-format',
  asks: 'Is General the automatic format: what is an untouched cell’s, and does a day typed into a General cell become one?',
  assumes: 'General is automatic: numbers show as they are, and what is typed is understood.',
  hangsOn: ['src/google/besides.ts', 'src/workbook/lay-out.ts', 'workbench/services/range.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    const untouched = sheet.getRange('A1').getNumberFormat();
    const cells = sheet.getRange('B1:B2').setNumberFormat('0.00').setNumberFormat('General');
    cells.setValues([[1234.5], ['2026-10-02']]);
    SpreadsheetApp.flush();
    const after = cells.getNumberFormats().map(([format]) => JSON.stringify(format));
    const shows = cells.getDisplayValues().map(([text]) => text);
    return `untouched ${JSON.stringify(untouched)}; General with 1234.5 shows ${shows[0]} and is ${after[0]}, with a day ${shows[1]} and is ${after[1]}`;
  },
};
