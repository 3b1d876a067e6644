import { emptyCell } from '../fixes/empty-cell.ts';
import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const unreadableAmount = voice({
  code: 'unreadable-amount',
  severity: 'error',
  says: 'An amount that cannot be read is not zero.',
  message: ({ row, column, got }) =>
    `Row ${row}, ${quoted(column)}: expected an amount of money and found ${quoted(got)}. The row is held back until the cell is mended.`,
  fixes: ({ row }) => [...leaveRowOut(row), emptyCell],
});
