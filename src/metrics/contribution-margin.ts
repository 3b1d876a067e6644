import { revenue } from './campaign-inputs.ts';
import { input, minus, per } from './expression.ts';
import { metric } from './metric.ts';
import { marketingMetrics } from './sources.ts';

const variableCosts = input({
  name: 'variableCosts',
  unit: 'money',
  says: 'The costs that grow with each sale: goods, shipping, payment fees.',
});

export const contributionMargin = metric({
  id: 'contribution-margin',
  title: 'Contribution margin',
  unit: 'percent',
  better: 'higher',
  says: 'The share of revenue that is left once the costs that come with each sale are paid.',
  value: per(minus(revenue, variableCosts), revenue),
  function: 'CONTRIBUTION_MARGIN',
  arguments: [revenue, variableCosts],
  zero: 'so there is nothing to take a share of',
  source: marketingMetrics(3, 'Contribution margin'),
  examples: [
    { given: { revenue: 100, variableCosts: 60 }, is: 0.4 },
    { given: { revenue: 0, variableCosts: 60 }, is: undefined },
  ],
});
