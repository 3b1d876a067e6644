import { command } from '../command.ts';

export const copySummary = command({
  id: 'copySummary',
  title: 'Copy Summary',
  says: 'The figures of the report as plain text for an e-mail.',
  keywords: 'email text share clipboard',
  group: 'do',
});
