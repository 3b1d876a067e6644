import { command } from '../command.ts';

export const openReport = command({
  id: 'openReport',
  title: 'Go to ROI Report',
  says: 'Shows the page for the CEO.',
  keywords: 'tab ceo page',
  group: 'look',
});
