import type { CellKind, SentenceKind } from './kind.ts';

const table = /^head:sign-off$/;

export const signedTable: readonly CellKind[] = [
  { id: 'signed-who', table, title: /^(?:Role|Name|Signed)$/, hold: () => [] },
  {
    id: 'signed-status',
    table,
    title: /^Status$/,
    *hold({ text }, { truth: { given } }) {
      const signed = given.said?.signed;
      if (text !== (signed === 'holds' ? '✔ as signed' : '▲ changed since sign-off'))
        yield { rule: 'signed', truth: `the signature ${signed}` };
    },
  },
];

export const signedSentences: readonly SentenceKind[] = [
  {
    id: 'signed-off',
    pattern: /✔ Signed (?:off )?by .+?(?= {2}· {2})/g,
    *hold(_, __, { truth: { given } }) {
      if (given.said?.signed !== 'holds') yield { rule: 'signed', truth: 'it is not signed, or has changed since' };
    },
  },
  {
    id: 'changed-since',
    pattern: /▲ Changed since sign-off/g,
    *hold(_, __, { truth: { given } }) {
      if (given.said?.signed !== 'changed') yield { rule: 'signed', truth: 'nothing that was signed has changed' };
    },
  },
];
