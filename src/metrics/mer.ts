import { input, per } from './expression.ts';
import { metric } from './metric.ts';
import { totalRevenue } from './total-revenue.ts';

const marketingSpend = input({
  name: 'marketingSpend',
  unit: 'money',
  says: 'All that was spent on marketing in the same time.',
});

export const mer = metric({
  id: 'mer',
  title: 'MER',
  unit: 'ratio',
  better: 'higher',
  says: 'How much revenue the whole business made for each unit of money spent on marketing.',
  value: per(totalRevenue, marketingSpend),
  function: 'MER',
  arguments: [totalRevenue, marketingSpend],
  zero: 'so there is no revenue per unit spent',
  examples: [
    {
      given: { totalRevenue: 200_000, marketingSpend: 50_000 },
      is: 4,
      from: 'https://firstpier.com/glossary/marketing-efficiency-ratio-mer',
    },
    { given: { totalRevenue: 200_000, marketingSpend: 0 }, is: undefined },
  ],
  warns: [
    'Triple Whale publishes it the other way round, as spend ÷ revenue.',
    'Also published as net sales ÷ contribution margin (opusstrategicpartners.com), which is another figure.',
  ],
});
