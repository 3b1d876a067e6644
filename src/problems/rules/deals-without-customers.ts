import { voice } from '../voice.ts';
import { counted } from '../words.ts';

export const dealsWithoutCustomers = voice({
  code: 'deals-without-customers',
  severity: 'warning',
  says: 'What a new customer cost can be told only where somebody says who the customer of a deal is.',
  message: ({ count = 0 }) =>
    `${counted(count, 'won deal')} count${count === 1 ? 's' : ''} as ${count === 1 ? 'an order' : 'orders'} and not as ${count === 1 ? 'a new customer' : 'new customers'}, since no column names the customer or says whether the business is new. Export the organisation or the kind of deal with it, and CAC is worked out.`,
});
