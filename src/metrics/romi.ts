import { cost } from './campaign-inputs.ts';
import { input, minus, per, times } from './expression.ts';
import { margin } from './margin.ts';
import { metric } from './metric.ts';
import { marketingDictionary } from './sources.ts';

const incrementalRevenue = input({
  name: 'incrementalRevenue',
  unit: 'money',
  says: 'The revenue that would not have come without the marketing.',
});

export const romi = metric({
  id: 'romi',
  title: 'ROMI',
  unit: 'percent',
  better: 'higher',
  says: 'The profit that marketing added on top of each unit of money spent on it, counting only sales it caused.',
  value: per(minus(times(incrementalRevenue, margin), cost), cost),
  function: 'ROMI',
  arguments: [incrementalRevenue, cost, margin],
  zero: 'so there is no return on it',
  source: marketingDictionary('return on marketing investment'),
  examples: [
    {
      given: { incrementalRevenue: 50_000, cost: 10_000, margin: 0.6 },
      is: 2,
      from: 'http://kameir.com/marketing-roi/',
    },
    { given: { incrementalRevenue: 50_000, cost: 0, margin: 0.6 }, is: undefined },
  ],
});
