import type { OfRun } from '../question.ts';

const key = 'tieoutLiveCheckDuplicate';

export const duplicatedMetadata: OfRun = {
  id: 'duplicated-metadata',
  asks: 'Does a duplicate of a tab bear the tab’s metadata and its protection?',
  assumes: 'Either: a mark names the tab that it was made for, and on any other it says that this is a duplicate.',
  hangsOn: ['src/google/marks.ts', 'src/google/own-tabs.ts', 'workbench/services/copy-sheet.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.addDeveloperMetadata(key, 'tab');
    sheet.protect().setWarningOnly(true);
    const duplicate = sheet.copyTo(bench.book);
    try {
      const marks = duplicate.createDeveloperMetadataFinder().withKey(key).find().length;
      const protections = duplicate.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
      return `metadata ${marks > 0 ? 'there' : 'missing'}, protection ${protections > 0 ? 'there' : 'missing'}`;
    } finally {
      bench.book.deleteSheet(duplicate);
    }
  },
};
