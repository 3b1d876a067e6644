import { asTotal } from '../fixes/as-total.ts';
import { countRow } from '../fixes/count-row.ts';
import { voice } from '../voice.ts';

export const namelessTotalUnclear = voice({
  code: 'nameless-total-unclear',
  severity: 'error',
  says: 'A row without a name that dwarfs the others is probably a total, and would count everything twice.',
  message: ({ row }) =>
    `Row ${row} has no name and is as large as many rows together, yet equals no sum of them. It is held back: delete it if it is a total, or give it a name if it is not.`,
  fixes: ({ row }) => [...asTotal(row), ...countRow(row)],
});
