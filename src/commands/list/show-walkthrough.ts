import { command } from '../command.ts';

export const showWalkthrough = command({
  id: 'showWalkthrough',
  title: 'Show Walkthrough',
  says: 'Four steps from raw exports to the report.',
  keywords: 'help start tutorial guide',
  group: 'look',
});
