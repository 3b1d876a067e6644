import type { Fix } from '../fix.ts';

export const asTotal = (row: number | undefined): Fix[] =>
  row === undefined
    ? []
    : [
        {
          title: 'It is a total: do not add it',
          kind: 'as-total',
          isPreferred: true,
          does: [{ is: 'row', row, choice: 'total' }],
        },
      ];
