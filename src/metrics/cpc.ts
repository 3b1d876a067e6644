import { clicks, cost } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';
import { googleAds } from './sources.ts';

export const cpc = metric({
  id: 'cpc',
  title: 'CPC',
  unit: 'money',
  better: 'lower',
  says: 'What one click on an ad costs.',
  value: per(cost, clicks),
  function: 'CPC',
  arguments: [cost, clicks],
  zero: 'so there is no cost per click',
  source: googleAds('Average cost-per-click (Avg. CPC)', 14074),
  examples: [
    { given: { cost: 500, clicks: 20 }, is: 25 },
    { given: { cost: 500, clicks: 0 }, is: undefined },
  ],
});
