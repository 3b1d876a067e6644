import { voice } from '../voice.ts';

export const rowNotFound = voice({
  code: 'row-not-found',
  severity: 'warning',
  says: 'A choice that no longer fits is not followed.',
  message: ({ row }) =>
    `What you chose for row ${row} is not followed any more: no row holds what that one held. Choose again, or forget the choice.`,
  fixes: ({ got }) => [
    {
      title: 'Forget the choice',
      kind: 'forget-row',
      isPreferred: true,
      does: [{ is: 'option', path: ['rows', got ?? ''] }],
    },
  ],
});
