import { input, per, times } from './expression.ts';
import { optionalMargin } from './margin.ts';
import { metric } from './metric.ts';
import { saasMetrics } from './sources.ts';

const revenuePerCustomer = input({
  name: 'revenuePerCustomer',
  unit: 'money',
  says: 'The average revenue of one customer in a month, or in whichever period the churn rate is for.',
});

const churnRate = input({
  name: 'churnRate',
  unit: 'percent',
  says: 'The share of customers that leave in that period, such as 5%.',
});

export const ltv = metric({
  id: 'ltv',
  title: 'LTV',
  unit: 'money',
  better: 'higher',
  says: 'What a customer brings over the whole time that they stay.',
  value: per(times(revenuePerCustomer, optionalMargin), churnRate),
  function: 'LTV',
  arguments: [revenuePerCustomer, churnRate, optionalMargin],
  zero: 'so there is no end to how long a customer stays',
  source: saasMetrics,
  examples: [
    { given: { revenuePerCustomer: 50, churnRate: 0.05 }, is: 1_000 },
    {
      given: { revenuePerCustomer: 50, churnRate: 0.05, margin: 0.8 },
      is: 800,
      from: 'https://mrrcanvas-site.pages.dev/cac-payback-calculator',
    },
    { given: { revenuePerCustomer: 50, churnRate: 0 }, is: undefined },
  ],
  warns: ['Without a margin this is lifetime revenue, not profit. Compare CAC with the LTV that has the margin in it.'],
});
