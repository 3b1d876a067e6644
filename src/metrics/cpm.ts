import { cost, impressions } from './campaign-inputs.ts';
import { per, times } from './expression.ts';
import { metric } from './metric.ts';
import { googleAds } from './sources.ts';

export const cpm = metric({
  id: 'cpm',
  title: 'CPM',
  unit: 'money',
  better: 'lower',
  says: 'What it costs to show an ad a thousand times.',
  value: per(times(1000, cost), impressions),
  function: 'CPM',
  arguments: [cost, impressions],
  zero: 'so there is no cost per thousand of them',
  source: googleAds('Cost-per-thousand impressions (CPM)', 6310),
  examples: [
    { given: { cost: 250, impressions: 100_000 }, is: 2.5 },
    { given: { cost: 250, impressions: 0 }, is: undefined },
  ],
});
