import { emptyCell, emptyCells } from '../fixes/empty-cell.ts';
import { columnsOf, firstOf } from '../many-cells.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const unreadableCount = voice({
  code: 'unreadable-count',
  severity: 'warning',
  says: 'A count that cannot be read is missing, and ratios over it miss this row.',
  message: ({ row, column, got }) =>
    `Row ${row}, ${quoted(column)}: expected a number and found ${quoted(got)}. It is taken as missing; the row’s other figures are used.`,
  fixes: () => [emptyCell],
  together: {
    message: (findings) =>
      `${counted(findings.length, 'cell')} of ${columnsOf(findings)} should hold a number and cannot be read as one: ${firstOf(findings)}. They are taken as missing; the other figures of their rows are used. Write the numbers, or empty the cells.`,
    fixes: (findings, reading) => [emptyCells(findings, reading)],
  },
});
