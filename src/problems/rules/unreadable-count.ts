import { emptyCell } from '../fixes/empty-cell.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const unreadableCount = voice({
  code: 'unreadable-count',
  severity: 'warning',
  says: 'A count that cannot be read is missing, and ratios over it miss this row.',
  message: ({ row, column, got }) =>
    `Row ${row}, ${quoted(column)}: expected a number and found ${quoted(got)}. It is taken as missing; the row’s other figures are used.`,
  fixes: () => [emptyCell],
});
