import { input, minus, per } from './expression.ts';
import { metric } from './metric.ts';

const now = input({ name: 'now', unit: 'money', says: 'The revenue of the period.' });

const before = input({ name: 'before', unit: 'money', says: 'The revenue of the period that it is compared with.' });

export const revenueGrowth = metric({
  id: 'revenue-growth',
  title: 'Revenue growth',
  unit: 'percent',
  better: 'higher',
  says: 'How much more revenue there is than in the period before.',
  value: per(minus(now, before), before),
  function: 'REVENUE_GROWTH',
  arguments: [now, before],
  zero: 'so there is nothing to grow from',
  examples: [
    { given: { now: 120, before: 100 }, is: 0.2 },
    { given: { now: 120, before: 0 }, is: undefined },
    { given: { now: 120, before: -100 }, is: undefined },
  ],
});
