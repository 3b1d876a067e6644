import { command } from '../command.ts';

export const openSidebar = command({
  id: 'openSidebar',
  title: 'Open Tieout',
  says: 'Opens the sidebar.',
  group: 'start',
});
