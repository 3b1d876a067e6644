import { command } from '../command.ts';

export const signAsReviewer = command({
  id: 'signAsReviewer',
  title: 'Sign as Reviewer',
  says: 'Signs what the preparer has signed, with the name under Reviewed by.',
  keywords: 'sign-off signature approve review',
  group: 'do',
});
