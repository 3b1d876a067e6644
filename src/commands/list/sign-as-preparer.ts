import { command } from '../command.ts';

export const signAsPreparer = command({
  id: 'signAsPreparer',
  title: 'Sign as Preparer',
  says: 'Signs the report with the name under Prepared by, until anything that it is made from changes.',
  keywords: 'sign-off signature approve',
  group: 'do',
});
