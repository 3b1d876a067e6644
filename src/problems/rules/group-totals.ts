import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const groupTotals = voice({
  code: 'group-totals',
  severity: 'info',
  says: 'The sum of a group beside its parts would count everything twice.',
  message: ({ row, got, count = 0 }) =>
    `${counted(count, 'row')} ${count === 1 ? 'equals' : 'each equal'} the sum of a group of rows (the first is row ${row}${got ? `, ${quoted(got)}` : ''}), as in a pivot table. Only the parts are added; the sums are kept as a check.`,
});
