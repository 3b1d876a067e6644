import { cost } from './campaign-inputs.ts';
import { input, minus, per } from './expression.ts';
import { metric } from './metric.ts';

const testRevenue = input({
  name: 'testRevenue',
  unit: 'money',
  says: 'The revenue of the group that saw the marketing.',
});

const controlRevenue = input({
  name: 'controlRevenue',
  unit: 'money',
  says: 'The revenue of a comparable group of the same size that did not see it.',
});

export const iroas = metric({
  id: 'iroas',
  title: 'Incremental ROAS',
  unit: 'ratio',
  better: 'higher',
  says: 'The extra revenue that marketing caused for each unit of money spent, measured against a group without it.',
  value: per(minus(testRevenue, controlRevenue), cost),
  function: 'IROAS',
  arguments: [testRevenue, controlRevenue, cost],
  zero: 'so there is no revenue per unit spent',
  source: {
    title:
      'Kerman, Wang, Vaver: Estimating Ad Effectiveness using Geo Experiments in a Time-Based Regression Framework, Google, 2017',
    url: 'https://research.google/pubs/estimating-ad-effectiveness-using-geo-experiments-in-a-time-based-regression-framework/',
  },
  examples: [
    {
      given: { testRevenue: 12_000, controlRevenue: 9_000, cost: 2_000 },
      is: 1.5,
      from: 'https://webmasterid.com/analytics-metrics/incremental-roas-metric',
    },
    { given: { testRevenue: 12_000, controlRevenue: 9_000, cost: 0 }, is: undefined },
  ],
  warns: [
    'A published formula, (incremental − control) ÷ spend, subtracts the control twice: incremental revenue is already test − control (adscalculator.xyz).',
  ],
});
