import { asTotal, asTotals } from '../fixes/as-total.ts';
import { countRow, countRows } from '../fixes/count-row.ts';
import { heldUnread } from '../held-unread.ts';
import { rowsInWords, rowsOf } from '../many-cells.ts';
import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const namelessTotalUnclear = voice({
  code: 'nameless-total-unclear',
  severity: 'error',
  says: 'A row without a name that dwarfs the others is probably a total, and would count everything twice.',
  message: (finding, reading) =>
    `Row ${finding.row} has no name and is as large as many rows together, yet equals no sum of them. It is left out${heldUnread([finding], reading, ', with ')}: delete it if it is a total, or give it a name if it is not.`,
  fixes: ({ row }) => [...asTotal(row), ...countRow(row)],
  together: {
    message: (findings, reading) =>
      `${counted(findings.length, 'row')} without a name are as large as many rows together, yet equal no sum of them (${rowsInWords(rowsOf(findings))}). They are left out${heldUnread(findings, reading, ', with ')}: delete those that are totals, and give a name to those that are not.`,
    fixes: (findings) => [asTotals(findings), countRows(findings)],
  },
});
