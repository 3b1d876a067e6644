import { command } from '../command.ts';

export const publishPeriod = command({
  id: 'publishPeriod',
  title: 'Publish Period',
  says: 'Adds what the report says of its period to the tab History, sealed, so that a later change shows.',
  keywords: 'snapshot freeze close month lock',
  group: 'do',
});
