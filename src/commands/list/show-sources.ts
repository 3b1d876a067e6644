import { command } from '../command.ts';

export const showSources = command({
  id: 'showSources',
  title: 'Show Sources',
  says: 'The raw tabs: what was read, from which columns, and in which currency.',
  keywords: 'tabs columns mapping leave out currency',
  group: 'look',
});
