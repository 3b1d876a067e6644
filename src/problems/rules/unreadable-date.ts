import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const unreadableDate = voice({
  code: 'unreadable-date',
  severity: 'error',
  says: 'A row that belongs to no day belongs to no month.',
  message: ({ row, column, got }) =>
    `Row ${row}, ${quoted(column)}: expected a date and found ${quoted(got)}. The row is held back until the cell is mended.`,
  fixes: ({ row }) => leaveRowOut(row),
});
