import { command } from './command.ts';
import type { Host } from './host.ts';

export const openSidebar = command({
  id: 'openSidebar',
  title: 'Open Tieout',
  says: 'Opens the sidebar.',
  run: (host: Host) => host.openSidebar(),
});
