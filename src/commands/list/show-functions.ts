import { command } from '../command.ts';

export const showFunctions = command({
  id: 'showFunctions',
  title: 'Insert a Function',
  says: 'ROI, CAC, CPA and the others, with their help.',
  keywords: 'formula metric help roas cpc ctr',
  group: 'look',
});
