import { voice } from '../voice.ts';
import { counted, money, quoted } from '../words.ts';

export const periodTotalDiffers = voice({
  code: 'period-total-differs',
  severity: 'warning',
  says: 'A column of totals that differs from its months has a number that they miss.',
  message: ({ row, column, count = 1, details }) =>
    `${quoted(column)} says ${money(Number(details?.total))} in row ${row}, while the periods beside it add up to ${money(Number(details?.sum))}${count > 1 ? `; ${counted(count - 1, 'other row')} ${count === 2 ? 'differs' : 'differ'}, too` : ''}. The periods are used.`,
});
