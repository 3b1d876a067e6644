import { command } from '../command.ts';

export const undoFix = command({
  id: 'undoFix',
  title: 'Undo Last Fix',
  says: 'Takes back the quick fixes that were applied last.',
  keywords: 'revert back',
  shortcut: 'Ctrl+Z',
  group: 'do',
});
