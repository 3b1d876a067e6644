import { cost, revenue } from './campaign-inputs.ts';
import { minus, per, times } from './expression.ts';
import { optionalMargin } from './margin.ts';
import { metric } from './metric.ts';
import { marketingMetrics } from './sources.ts';

export const roi = metric({
  id: 'roi',
  title: 'ROI',
  unit: 'percent',
  better: 'higher',
  says: 'What came back on top of each unit of money spent: 0 % is break-even, 50 % means half again.',
  value: per(minus(times(revenue, optionalMargin), cost), cost),
  function: 'ROI',
  arguments: [revenue, cost, optionalMargin],
  zero: 'so there is no return on it',
  source: marketingMetrics(10, 'Return on investment'),
  examples: [
    {
      given: { revenue: 25_000, cost: 10_000 },
      is: 1.5,
      from: 'https://cal26.calculator.city/?p=70796',
    },
    { given: { revenue: 300, cost: 200 }, is: 0.5 },
    { given: { revenue: 300, cost: 200, margin: 0.5 }, is: -0.25 },
    { given: { revenue: 300, cost: 0 }, is: undefined },
    { given: { revenue: 300, cost: -20 }, is: undefined },
  ],
  warns: [
    'Google Meridian and Meta Robyn print "ROI" for revenue ÷ cost, which is ROAS here. This ROI subtracts the cost.',
  ],
});
