import { tieColumns, tieKey } from '../proof/tie-out/tab/columns.ts';
import { pageColumns } from '../report/page/columns.ts';
import { followUpColumns } from '../report/page/follow-up.ts';
import type { Host, OwnTab } from './host.ts';

/** Owner, date and action of the follow-up list and the notes of the tie-out, as the team typed them. */
export function typedIn(report: OwnTab, tieOut: OwnTab, host: Host): Map<string, Map<number, string | number>> {
  const { owner, since, action } = followUpColumns;
  const typed = new Map<string, Map<number, string | number>>();
  for (const row of report.contents) {
    const key = String(row[pageColumns] ?? '');
    if (!key.startsWith('follow:')) continue;
    const values = new Map<number, string | number>();
    for (const column of [owner, since, action]) {
      const found = row[column - 1];
      const value = found instanceof Date ? host.daySerial(found) : found;
      if (typeof value === 'number' || (typeof value === 'string' && value !== '')) values.set(column, value);
    }
    typed.set(key, values);
  }
  for (const row of tieOut.contents) {
    const key = String(row[tieColumns.note] ?? '');
    const note = row[tieColumns.note - 1];
    if (key.startsWith(tieKey) && typeof note === 'string' && note !== '')
      typed.set(key, new Map([[tieColumns.note, note]]));
  }
  return typed;
}
