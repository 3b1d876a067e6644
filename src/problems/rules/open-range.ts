import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const openRange = voice({
  code: 'open-range',
  severity: 'warning',
  says: 'A row without a last day covers nobody knows how many.',
  message: ({ row, column, count = 0 }) =>
    `${counted(count, 'row')} with amounts ${count === 1 ? 'lacks' : 'lack'} a first or last day in ${quoted(column)} (${count === 1 ? `row ${row}` : `the first is row ${row}`}). ${count === 1 ? 'It counts' : 'They count'} in the totals but in no month; enter the missing days.`,
});
