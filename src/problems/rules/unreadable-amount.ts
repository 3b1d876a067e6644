import { leaveRowsOut } from '../fixes/choose-rows.ts';
import { emptyCell, emptyCells } from '../fixes/empty-cell.ts';
import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { heldUnread, severityOfHeldUnread } from '../held-unread.ts';
import { columnsOf, firstOf, heldBack, rowsOf } from '../many-cells.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const unreadableAmount = voice({
  code: 'unreadable-amount',
  severity: 'error',
  says: 'An amount that cannot be read is not zero.',
  message: (finding, reading) =>
    `Row ${finding.row}, ${quoted(finding.column)}: expected an amount of money and found ${quoted(finding.got)}. The row is left out${heldUnread([finding], reading, ', with ', ',')} until the cell is mended.`,
  fixes: ({ row }) => [...leaveRowOut(row), emptyCell],
  together: {
    message: (findings, reading) =>
      `${counted(findings.length, 'cell')} of ${columnsOf(findings)} should hold an amount of money and cannot be read as one: ${firstOf(findings)}. ${heldBack(rowsOf(findings).size, heldUnread(findings, reading))} until they are mended.`,
    fixes: (findings, reading) => [leaveRowsOut(findings, reading), emptyCells(findings, reading)],
    severityOf: severityOfHeldUnread,
  },
});
