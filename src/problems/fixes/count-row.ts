import type { Finding } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';
import { rowsOf } from '../many-cells.ts';

export const countRow = (row: number | undefined): Fix[] =>
  row === undefined
    ? []
    : [{ title: 'Count it as a row', kind: 'count-row', does: [{ is: 'row', row, choice: 'use' }] }];

export const countRows = (findings: readonly Finding[]): Fix => ({
  title: 'Count them as rows',
  kind: 'count-rows',
  does: [...rowsOf(findings)].map((row) => ({ is: 'row' as const, row, choice: 'use' as const })),
});
