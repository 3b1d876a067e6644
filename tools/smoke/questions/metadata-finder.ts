import type { OfRun } from '../question.ts';

const key = 'tieoutLiveCheckFinder';

export const metadataFinder: OfRun = {
  id: 'metadata-finder',
  asks: 'What does createDeveloperMetadataFinder().find() give without a filter, on the file and on a tab?',
  assumes: 'All metadata of the file, or of the tab, with those of its rows and columns.',
  hangsOn: ['src/google/marks.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    sheet.addDeveloperMetadata(key, 'tab');
    sheet.getRange('3:3').addDeveloperMetadata(key, 'row');
    sheet.getRange('B:B').addDeveloperMetadata(key, 'column');
    const found = (of: typeof bench.book | typeof sheet): string =>
      of
        .createDeveloperMetadataFinder()
        .find()
        .filter((metadata) => metadata.getKey() === key)
        .map((metadata) => metadata.getValue())
        .join(', ');
    return `of the file: ${found(bench.book)}; of the tab: ${found(sheet)}`;
  },
};
