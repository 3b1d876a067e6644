import { voice } from '../voice.ts';
import { counted, money, quoted } from '../words.ts';

export const refundSigns = voice({
  code: 'refund-signs',
  severity: 'warning',
  says: 'A refund of a refund, or two ways of writing one: only whoever keeps the sheet can tell.',
  message: ({ column, count = 0, details }, { currency }) =>
    `${quoted(column)} has refunds above and below zero (${counted(count, 'row')}, ${money(Number(details?.refunds), currency)} without their signs), so none is taken off the revenue. Write all of them one way.`,
});
