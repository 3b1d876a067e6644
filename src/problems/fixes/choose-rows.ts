import type { Finding, Reading, RowChoice } from '../../intake/reading.ts';
import type { Fix, Remedy } from '../fix.ts';
import { rowsOf } from '../many-cells.ts';
import { grouped } from '../words.ts';

/** Says what all rows of one problem are. Its kind is the problem's own: others are not meant, and the stamp of the kind is that of its cells. */
const chooseRows = (
  findings: readonly Finding[],
  { name }: Reading,
  choice: RowChoice | undefined,
  verb: string,
  end = '',
): Fix => {
  const rows = [...rowsOf(findings)];
  const what = rows.length === 1 ? 'the row' : `the ${grouped(rows.length)} rows`;
  return {
    title: `${verb} ${what}${end}`,
    kind: `rows-${choice ?? 'again'} ${findings[0]?.code} of ${name}`,
    does: rows.map((row): Remedy => ({ is: 'row', row, ...(choice ? { choice } : {}) })),
  };
};

export const leaveRowsOut = (findings: readonly Finding[], reading: Reading): Fix => ({
  ...chooseRows(findings, reading, 'leave-out', 'Leave', ' out'),
  isPreferred: true,
});

export const countRows = (findings: readonly Finding[], reading: Reading): Fix =>
  chooseRows(findings, reading, 'use', 'Count', ' as rows like any other');

export const countRowsAgain = (findings: readonly Finding[], reading: Reading): Fix =>
  chooseRows(findings, reading, undefined, 'Count', ' again');
