import { clicks, impressions } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';
import { googleAds } from './sources.ts';

export const ctr = metric({
  id: 'ctr',
  title: 'CTR',
  unit: 'percent',
  better: 'higher',
  says: 'How many of those who were shown the ad clicked on it.',
  value: per(clicks, impressions),
  function: 'CTR',
  arguments: [clicks, impressions],
  zero: 'so there is no rate of clicks',
  source: googleAds('Clickthrough rate (CTR)', 2615875),
  examples: [
    { given: { clicks: 200, impressions: 10_000 }, is: 0.02 },
    { given: { clicks: 200, impressions: 0 }, is: undefined },
  ],
});
