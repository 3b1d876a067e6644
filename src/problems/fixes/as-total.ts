import type { Finding } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';
import { rowsOf } from '../many-cells.ts';

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

export const asTotals = (findings: readonly Finding[]): Fix => ({
  title: 'They are totals: do not add them',
  kind: 'as-totals',
  isPreferred: true,
  does: [...rowsOf(findings)].map((row) => ({ is: 'row' as const, row, choice: 'total' as const })),
});
