import { propertyKey } from '../marks.ts';
import type { OfCopy } from '../question.ts';

export const copiedProperties: OfCopy = {
  id: 'copied-properties',
  asks: 'Are the properties of the document there after the file is copied?',
  assumes:
    'No, since the script of a copy is a new one: a copy begins with settings as they are by default, and without undo.',
  hangsOn: ['src/google/settings-store.ts', 'src/google/notes-store.ts'],
  by: 'copy',
  ask() {
    const kept = PropertiesService.getDocumentProperties().getProperty(propertyKey);
    return kept === null ? 'missing' : `there: ${kept}`;
  },
};
