import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const rowNotFound = voice({
  code: 'row-not-found',
  severity: 'warning',
  says: 'A choice that no longer fits is not followed.',
  message: ({ row }) =>
    `What you chose for row ${row} is not followed any more: no row holds what that one held. Choose again, or forget the choice.`,
  together: {
    message: (findings) =>
      `What you chose for ${counted(findings.length, 'row')} is not followed any more: no rows hold what those held. Choose again, or forget the choices.`,
    fixes: (findings) => [
      {
        title: 'Forget the choices',
        kind: 'forget-rows',
        isPreferred: true,
        does: findings.map(({ got }) => ({ is: 'option' as const, path: ['rows', got ?? ''] })),
      },
    ],
  },
  fixes: ({ got }) => [
    {
      title: 'Forget the choice',
      kind: 'forget-row',
      isPreferred: true,
      does: [{ is: 'option', path: ['rows', got ?? ''] }],
    },
  ],
});
