import { clicks, conversions } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';
import { googleAds } from './sources.ts';

export const cvr = metric({
  id: 'cvr',
  title: 'CVR',
  unit: 'percent',
  better: 'higher',
  says: 'How many of those who clicked did what was wanted, such as buying.',
  value: per(conversions, clicks),
  function: 'CVR',
  arguments: [conversions, clicks],
  zero: 'so there is no rate of conversion',
  source: googleAds('Conversion rate', 2684489),
  examples: [
    { given: { conversions: 5, clicks: 200 }, is: 0.025 },
    { given: { conversions: 5, clicks: 0 }, is: undefined },
  ],
});
