import { leaveCopiesOut } from '../fixes/leave-copies-out.ts';
import { voice } from '../voice.ts';
import { counted, money } from '../words.ts';

export const tableTwice = voice({
  code: 'table-twice',
  severity: 'error',
  says: 'A row may come twice; a whole table that does was pasted twice.',
  message: ({ row, count = 0, details }, { currency }) =>
    `The table stands twice: all rows below its second header are copies of rows above it. ${counted(count, 'row')} ${count === 1 ? 'is an exact copy' : 'are exact copies'} of an earlier row, from row ${row} on, with ${money(Number(details?.cost ?? 0), currency)} of cost and ${money(Number(details?.revenue ?? 0), currency)} of revenue. ${count === 1 ? 'It is' : 'They are'} counted until you leave ${count === 1 ? 'it' : 'them'} out.`,
  fixes: leaveCopiesOut,
});
