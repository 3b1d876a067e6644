import { voice } from '../voice.ts';
import { money, quoted } from '../words.ts';

export const refundsNotDeducted = voice({
  code: 'refunds-not-deducted',
  severity: 'warning',
  says: 'Money that was given back is not revenue.',
  message: ({ column, details }) =>
    `${quoted(column)} adds up to ${money(Number(details?.amount))}, which is not taken off the revenue. Use net sales where refunds should count.`,
});
