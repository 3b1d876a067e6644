import { input, per, times } from './expression.ts';
import { optionalMargin } from './margin.ts';
import { metric } from './metric.ts';
import { saasMetrics } from './sources.ts';

const cac = input({
  name: 'cac',
  unit: 'money',
  says: 'What it costs to win one new customer.',
});

const monthlyRevenue = input({
  name: 'monthlyRevenue',
  unit: 'moneyPerMonth',
  says: 'The average revenue of one customer in a month.',
});

export const cacPayback = metric({
  id: 'cac-payback',
  title: 'CAC payback',
  unit: 'months',
  better: 'lower',
  says: 'How many months it takes until a new customer has paid back what it cost to win them.',
  value: per(cac, times(monthlyRevenue, optionalMargin)),
  function: 'CAC_PAYBACK',
  arguments: [cac, monthlyRevenue, optionalMargin],
  zero: 'so the cost is never paid back',
  source: saasMetrics,
  examples: [
    {
      given: { cac: 200, monthlyRevenue: 50, margin: 0.8 },
      is: 5,
      from: 'https://mrrcanvas-site.pages.dev/cac-payback-calculator',
    },
    { given: { cac: 200, monthlyRevenue: 50 }, is: 4 },
    { given: { cac: 200, monthlyRevenue: 50, margin: 0 }, is: undefined },
  ],
});
