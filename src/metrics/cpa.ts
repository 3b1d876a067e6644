import { conversions, cost } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';
import { googleAds } from './sources.ts';

export const cpa = metric({
  id: 'cpa',
  title: 'CPA',
  unit: 'money',
  better: 'lower',
  says: 'What it costs to get one of the actions wanted, such as a purchase or a sign-up.',
  value: per(cost, conversions),
  function: 'CPA',
  arguments: [cost, conversions],
  zero: 'so there is no cost per conversion',
  source: googleAds('Value-based bidding glossary', 12851704),
  examples: [
    { given: { cost: 500, conversions: 20 }, is: 25 },
    { given: { cost: 500, conversions: 0 }, is: undefined },
  ],
});
