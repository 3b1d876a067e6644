import { markKeys } from '../marks.ts';
import type { OfCopy } from '../question.ts';

export const copiedMetadata: OfCopy = {
  id: 'copied-metadata',
  asks: 'Are the metadata of a tab there after the file is copied, those for the document and those for the project?',
  assumes:
    'Those for the document are, as all our marks are. Without them our tabs are known by their headings, left alone, and made anew.',
  hangsOn: ['src/google/marks.ts', 'src/google/replace-charts.ts'],
  by: 'copy',
  ask({ result }) {
    const found = result.createDeveloperMetadataFinder().find();
    return Object.values(markKeys)
      .map((key) => `${key} ${found.some((metadata) => metadata.getKey() === key) ? 'there' : 'missing'}`)
      .join(', ');
  },
};
