import { voice } from '../voice.ts';
import { counted, dayInWords, fieldInWords, quoted } from '../words.ts';

export const firstSeenCustomers = voice({
  code: 'first-seen-customers',
  severity: 'warning',
  says: 'Who bought before the first day of a file is no new customer, and the file cannot tell.',
  message: ({ column, count = 0, details }) =>
    `${counted(count, 'customer')} in ${quoted(column)} ${count === 1 ? 'counts' : 'count'} as new with the first order in the file${details?.from === undefined ? '' : `, which begins on ${dayInWords(Number(details.from))}`}. Whoever bought before is not new; export from the first sale on, or add a column that says so.`,
  fixes: () => [
    {
      title: `Do not count ${fieldInWords('newCustomers')}`,
      kind: 'no-first-seen',
      does: [{ is: 'option', path: ['columns', 'customer'], value: null }],
    },
  ],
});
