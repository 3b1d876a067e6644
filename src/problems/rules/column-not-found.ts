import { voice } from '../voice.ts';
import { fieldInWords, quoted } from '../words.ts';

export const columnNotFound = voice({
  code: 'column-not-found',
  severity: 'warning',
  says: 'A choice that no longer fits is not followed.',
  message: ({ got, details }) =>
    `The column ${quoted(got)} was chosen for ${fieldInWords(details?.field)}, but there is none of that name. Choose again in the source’s settings.`,
  fixes: ({ details }) => [
    {
      title: 'Find the column again',
      kind: 'forget-column',
      isPreferred: true,
      does: [{ is: 'option', path: ['columns', String(details?.field)] }],
    },
  ],
});
