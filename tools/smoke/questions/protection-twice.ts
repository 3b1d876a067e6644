import type { OfRun } from '../question.ts';

export const protectionTwice: OfRun = {
  id: 'protection-twice',
  asks: 'What does protect() give on a tab that is protected?',
  assumes: 'The protection that is there, with its settings. So none is asked for where a tab of ours has one already.',
  hangsOn: ['src/google/own-tabs.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.protect().setDescription('first').setWarningOnly(true);
    const second = sheet.protect();
    const count = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    return `description ${JSON.stringify(second.getDescription())}, warning only ${second.isWarningOnly()}, ${count} in all`;
  },
};
