import { countRow } from '../fixes/count-row.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const totalRow = voice({
  code: 'total-row',
  severity: 'info',
  says: 'A platform’s total beside the rows that it adds up would count everything twice.',
  message: ({ row, got, details }) =>
    got
      ? `Row ${row} (${quoted(got)}) is a total of the platform’s own. It is kept as a check and not added.`
      : `Row ${row} has no name and equals the sum of ${details?.first ? `the rows from ${details.first} down to it` : 'the other rows'}, so it is the platform’s total. It is kept as a check and not added.`,
  fixes: ({ row }) => countRow(row),
});
