import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const openRange = voice({
  code: 'open-range',
  severity: 'warning',
  says: 'A row without a last day covers nobody knows how many.',
  message: ({ row, column, count = 0 }) =>
    `${counted(count, 'row')} ${count === 1 ? 'has' : 'have'} amounts and only one end of a range in ${quoted(column)} (${count === 1 ? `row ${row}` : `the first is row ${row}`}). ${count === 1 ? 'It counts' : 'They count'} in the totals but in no month; enter the missing day.`,
});
