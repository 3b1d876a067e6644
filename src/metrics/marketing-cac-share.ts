import { input, per } from './expression.ts';
import { metric } from './metric.ts';
import { hubSpot } from './sources.ts';

const marketingCost = input({
  name: 'marketingCost',
  unit: 'money',
  says: 'What marketing cost: programmes, wages and overhead.',
});

const salesAndMarketingCost = input({
  name: 'salesAndMarketingCost',
  unit: 'money',
  says: 'What sales and marketing cost together.',
});

export const marketingCacShare = metric({
  id: 'marketing-cac-share',
  title: 'Marketing share of CAC',
  unit: 'percent',
  better: 'lower',
  says: 'How much of the cost of winning customers is marketing; the rest is sales.',
  value: per(marketingCost, salesAndMarketingCost),
  function: 'MARKETING_CAC_SHARE',
  arguments: [marketingCost, salesAndMarketingCost],
  zero: 'so there is nothing to take a share of',
  source: hubSpot,
  examples: [
    {
      given: { marketingCost: 150, salesAndMarketingCost: 300 },
      is: 0.5,
      from: 'https://www.alanizmarketing.com/blog/5-marketing-metrics-to-analyze-your-marketing-efforts/',
    },
    { given: { marketingCost: 150, salesAndMarketingCost: 0 }, is: undefined },
  ],
});
