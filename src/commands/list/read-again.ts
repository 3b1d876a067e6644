import { command } from '../command.ts';

export const readAgain = command({
  id: 'readAgain',
  title: 'Read Raw Tabs Again',
  says: 'Looks at the raw tabs anew, without building.',
  keywords: 'refresh reload check',
  shortcut: 'Ctrl+Shift+R',
  group: 'do',
});
