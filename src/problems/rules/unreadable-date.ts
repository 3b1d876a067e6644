import { leaveRowsOut } from '../fixes/choose-rows.ts';
import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { heldUnread, severityOfHeld } from '../held-unread.ts';
import { columnsOf, firstOf, heldBack, rowsOf } from '../many-cells.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const unreadableDate = voice({
  code: 'unreadable-date',
  severity: 'error',
  says: 'A row that belongs to no day belongs to no month.',
  message: (finding, reading) =>
    `Row ${finding.row}, ${quoted(finding.column)}: expected a date and found ${quoted(finding.got)}. The row is left out${heldUnread([finding], reading, ', with ', ',')} until the cell is mended.`,
  fixes: ({ row }) => leaveRowOut(row),
  together: {
    message: (findings, reading) =>
      `${counted(findings.length, 'cell')} of ${columnsOf(findings)} should hold a date and cannot be read as one: ${firstOf(findings)}. ${heldBack(rowsOf(findings).size, heldUnread(findings, reading))} until they are mended.`,
    fixes: (findings, reading) => [leaveRowsOut(findings, reading)],
    severityOf: severityOfHeld,
  },
});
