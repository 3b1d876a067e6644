import { command } from '../command.ts';

export const buildReport = command({
  id: 'buildReport',
  title: 'Build KPI and ROI Report',
  says: 'Reads the raw tabs and writes Campaign Data, KPI and ROI Report.',
  keywords: 'refresh update rebuild run',
  shortcut: 'Ctrl+Enter',
  group: 'start',
});
