import { command } from '../command.ts';

export const showProblems = command({
  id: 'showProblems',
  title: 'Show Problems',
  says: 'What was found in the data, with the cells and the fixes.',
  keywords: 'errors warnings issues fix check',
  shortcut: 'Ctrl+Shift+M',
  group: 'look',
});
