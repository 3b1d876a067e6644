import { orders, revenue } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';

export const aov = metric({
  id: 'aov',
  title: 'AOV',
  unit: 'money',
  better: 'higher',
  says: 'What an order is worth on average.',
  value: per(revenue, orders),
  function: 'AOV',
  arguments: [revenue, orders],
  zero: 'so there is no value per order',
  examples: [
    { given: { revenue: 9_900, orders: 110 }, is: 90 },
    { given: { revenue: 9_900, orders: 0 }, is: undefined },
  ],
});
