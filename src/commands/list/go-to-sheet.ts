import { command } from '../command.ts';

export const goToSheet = command({
  id: 'goToSheet',
  title: 'Go to the Sheet',
  says: 'Puts the keyboard into the cells.',
  keywords: 'focus cell grid edit',
  shortcut: 'F6',
  group: 'look',
  sidebarOnly: true,
});
