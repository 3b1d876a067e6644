import { voice } from '../voice.ts';
import { counted, quoted } from '../words.ts';

export const customerKindUnknown = voice({
  code: 'customer-kind-unknown',
  severity: 'warning',
  says: 'What a new customer costs stands on who is new.',
  message: ({ column, count = 0 }) =>
    `${counted(count, 'order')} ${count === 1 ? 'says' : 'say'} in ${quoted(column)} neither that the customer is new nor that it is not, so ${count === 1 ? 'it counts' : 'they count'} for no new customer.`,
});
