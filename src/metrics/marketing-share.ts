import { input, per } from './expression.ts';
import { metric } from './metric.ts';
import { totalRevenue } from './total-revenue.ts';

const marketingRevenue = input({
  name: 'marketingRevenue',
  unit: 'money',
  says: 'The revenue that came from marketing.',
});

export const marketingShare = metric({
  id: 'marketing-share',
  title: 'Marketing share of revenue',
  unit: 'percent',
  better: 'higher',
  says: 'How much of all revenue came from marketing.',
  value: per(marketingRevenue, totalRevenue),
  function: 'MARKETING_SHARE',
  arguments: [marketingRevenue, totalRevenue],
  zero: 'so there is nothing to take a share of',
  examples: [
    { given: { marketingRevenue: 40_000, totalRevenue: 100_000 }, is: 0.4 },
    { given: { marketingRevenue: 40_000, totalRevenue: 0 }, is: undefined },
  ],
  warns: ['Take the total from the ledger: the sum of what the platforms claim can exceed all revenue there is.'],
});
