import type { Finding, Reading } from '../../intake/reading.ts';
import type { Fix } from '../fix.ts';
import { counted } from '../words.ts';

/** What cannot be read is missing then, and the rest of the row counts. */
export const emptyCell: Fix = { title: 'Empty the cell', kind: 'empty-cell', does: [{ is: 'cell', value: '' }] };

/** The same of many that are told as one. Its kind is the problem's own, so that the stamp of the kind is that of its cells. */
export const emptyCells = (findings: readonly Finding[], { name }: Reading): Fix => ({
  title: `Empty the ${counted(findings.length, 'cell')}`,
  kind: `empty-cells ${findings[0]?.code} of ${name}`,
  does: findings.flatMap(({ row, column }) =>
    row === undefined || column === undefined ? [] : [{ is: 'cell', value: '', at: { row, column } } as const],
  ),
});
