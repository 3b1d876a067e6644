import { leaveRowsOut } from '../fixes/choose-rows.ts';
import { leaveRowOut } from '../fixes/leave-row-out.ts';
import { heldUnread, severityOfHeldUnread } from '../held-unread.ts';
import { columnsOf, firstOf, heldBack, rowsOf } from '../many-cells.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const errorCell = voice({
  code: 'error-cell',
  severity: 'error',
  says: 'A formula error hides an amount.',
  message: (finding, reading) =>
    `Row ${finding.row}, ${quoted(finding.column)}: the cell shows the error ${finding.got}. The row is left out${heldUnread([finding], reading, ', with ', ',')} until the formula is mended.`,
  fixes: ({ row }) => leaveRowOut(row),
  together: {
    message: (findings, reading) =>
      `${counted(findings.length, 'cell')} of ${columnsOf(findings)} show an error where an amount should be: ${firstOf(findings)}. ${heldBack(rowsOf(findings).size, heldUnread(findings, reading))} until the formulas are mended.`,
    fixes: (findings, reading) => [leaveRowsOut(findings, reading)],
    severityOf: severityOfHeldUnread,
  },
});
