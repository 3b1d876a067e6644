import { input } from './expression.ts';

/** Not `revenue`, which is what the platforms credit to marketing. */
export const totalRevenue = input({
  name: 'totalRevenue',
  unit: 'money',
  says: 'All revenue of the business in the same time, from the ledger.',
});
