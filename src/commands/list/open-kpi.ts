import { command } from '../command.ts';

export const openKpi = command({
  id: 'openKpi',
  title: 'Go to KPI',
  says: 'Shows the tab with every KPI by period and channel.',
  keywords: 'tab figures',
  group: 'look',
});
