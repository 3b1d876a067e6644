import { cost, revenue } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';
import { googleAds } from './sources.ts';

export const roas = metric({
  id: 'roas',
  title: 'ROAS',
  unit: 'ratio',
  better: 'higher',
  says: 'The revenue that came back for each unit of money spent on ads.',
  value: per(revenue, cost),
  function: 'ROAS',
  arguments: [revenue, cost],
  zero: 'so there is no revenue per unit spent',
  source: googleAds('Value-based bidding glossary', 12851704),
  examples: [
    { given: { revenue: 25_000, cost: 10_000 }, is: 2.5 },
    { given: { revenue: 25_000, cost: 0 }, is: undefined },
  ],
  warns: ['Google Meridian and Meta Robyn call this "ROI". It does not subtract the cost: 1 is break-even on revenue.'],
});
