import { command } from '../command.ts';

export const showSettings = command({
  id: 'showSettings',
  title: 'Targets and Settings',
  says: 'Report period, baseline, rates, margin, targets and objectives.',
  keywords: 'goals smart period currency exchange margin preferences',
  shortcut: 'Ctrl+,',
  group: 'look',
});
