import type { Finding, Reading } from '../../intake/reading.ts';
import { asTotal, asTotals } from '../fixes/as-total.ts';
import { countRow, countRows } from '../fixes/count-row.ts';
import { heldUnread } from '../held-unread.ts';
import { firstOf, rowsOf } from '../many-cells.ts';
import { largestMisses, nearInWords } from '../near-in-words.ts';
import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const nearlyTotal = voice({
  code: 'nearly-total',
  severity: 'error',
  says: 'A row that is nearly the sum of others is a total that was rounded or edited, or a row like them by chance.',
  message: (finding, reading) => {
    const { row, got } = finding;
    return `Row ${row}${got ? ` (${quoted(got)})` : ''} ${nearInWords(finding, reading)}. It is left out${heldUnread([finding], reading, ', with ')}: say whether it is a total, or a row like the others.`;
  },
  fixes: ({ row }) => [...asTotal(row), ...countRow(row)],
  together: {
    message: (findings: readonly Finding[], reading: Reading) =>
      `${counted(rowsOf(findings).size, 'row')} are nearly the sums of other rows${largestMisses(findings, reading)}: ${firstOf(findings)}. They are left out${heldUnread(findings, reading, ', with ')}: say whether they are totals, or rows like the others.`,
    fixes: (findings) => [asTotals(findings), countRows(findings)],
  },
});
