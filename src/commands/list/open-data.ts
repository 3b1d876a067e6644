import { command } from '../command.ts';

export const openData = command({
  id: 'openData',
  title: 'Go to Campaign Data',
  says: 'Shows the tab with every row that counts, and where it came from.',
  keywords: 'tab ledger rows',
  group: 'look',
});
