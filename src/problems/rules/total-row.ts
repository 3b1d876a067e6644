import type { Finding } from '../../intake/reading.ts';
import { countRows } from '../fixes/choose-rows.ts';
import { countRow } from '../fixes/count-row.ts';
import { voice } from '../voice.ts';
import { counted, listed, quoted } from '../words.ts';

export const totalRow = voice({
  code: 'total-row',
  severity: 'info',
  says: 'A platform’s total beside the rows that it adds up would count everything twice.',
  message: ({ row, got, details }) =>
    got
      ? `Row ${row} (${quoted(got)}) is a total of the platform’s own. It is kept as a check and not added.`
      : `Row ${row} has no name and equals the sum of ${details?.first ? `the rows from ${details.first} down to it` : 'the other rows'}, so it is the platform’s total. It is kept as a check and not added.`,
  fixes: ({ row }) => countRow(row),
  together: {
    message: (findings) =>
      `${counted(findings.length, 'row')} are totals of the rows beside them: ${listed(findings.map(nameOf))}. They are kept as a check and not added.`,
    fixes: (findings, reading) => [countRows(findings, reading)],
  },
});

const nameOf = ({ row, got }: Finding): string => (got ? `row ${row} (${quoted(got)})` : `row ${row} without a name`);
