import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const rateUnreadable = voice({
  code: 'rate-unreadable',
  severity: 'warning',
  says: 'Where a rate is missing, the one before it goes on.',
  message: ({ count = 0, row }, { name }) =>
    `${counted(count, 'rate')} of ${name} cannot be read (${count === 1 ? 'in' : 'the first is in'} row ${row}): a rate is a number above 0, with its day and the code of its currency. Until then the rate before it goes on.`,
});
