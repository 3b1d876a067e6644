import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const errorCell = voice({
  code: 'error-cell',
  severity: 'error',
  says: 'A formula error hides an amount.',
  message: ({ row, column, got }) =>
    `Row ${row}, ${quoted(column)}: the cell shows the error ${got}. The row is held back until the formula is mended.`,
  fixes: ({ row }) => leaveRowOut(row),
});
