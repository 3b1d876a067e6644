import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const missingDate = voice({
  code: 'missing-date',
  severity: 'warning',
  says: 'A row without a date counts in totals and in no month.',
  message: ({ count = 0, row, column }) =>
    `${counted(count, 'row')} ${count === 1 ? 'has' : 'have'} amounts but no date in ${quoted(column)} (${count === 1 ? `row ${row}` : `the first is row ${row}`}). ${count === 1 ? 'It counts' : 'They count'} in the totals but in no month; if cells are merged, fill the date into every row.`,
});
