import { voice } from '../voice.ts';
import { counted, dayInWords } from '../words.ts';

export const overlappingPeriods = voice({
  code: 'overlapping-periods',
  severity: 'warning',
  says: 'A month beside its own weeks is counted twice.',
  message: ({ row, count = 0, details }) =>
    `${counted(count, 'row')} ${count === 1 ? 'covers' : 'cover'} days that other rows of the same name cover too: row ${row} goes from ${dayInWords(Number(details?.from))} to ${dayInWords(Number(details?.to))}. All are counted; delete those that repeat the others.`,
});
