import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const refundsInNet = voice({
  code: 'refunds-in-net',
  severity: 'info',
  says: 'Refunds are taken off once.',
  message: ({ column, details }, reading) =>
    `The ${money(Number(details?.refunds), reading.currency)} of ${quoted(column)} are not taken off again: ${quoted(reading.columns.revenue)} is net of them ${details?.proof === 'sum' ? 'in each row' : 'by its name'}.`,
});
