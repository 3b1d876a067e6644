import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const datesUnreadable = voice({
  code: 'dates-unreadable',
  severity: 'warning',
  says: 'A row that belongs to no day belongs to no month.',
  message: ({ row, column, got }) =>
    `No cell of ${quoted(column)} can be read as a date: row ${row} holds ${quoted(got)}, for one. The rows count in the totals; write dates as 2026-03-14 to see them by month.`,
});
