import { dayOrder } from '../fixes/day-order.ts';
import { voice } from '../voice.ts';
import { quoted } from '../words.ts';

export const dateOrderUndecided = voice({
  code: 'date-order-undecided',
  severity: 'error',
  says: '3/4 is in March or in April, and nobody can tell from the figures.',
  message: ({ column, got }) =>
    `Dates in ${quoted(column)} such as ${quoted(got)} could be day/month or month/day, and no value decides. The rows count in the totals but in no month until you choose the order in the source’s settings.`,
  fixes: () => dayOrder,
});
