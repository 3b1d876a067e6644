import { command } from '../command.ts';

export const buildAndOpen = command({
  id: 'buildAndOpen',
  title: 'Build and Open ROI Report',
  says: 'Builds, then shows the page. Building alone keeps the tab that you look at.',
  keywords: 'refresh update rebuild show page ceo',
  group: 'start',
});
