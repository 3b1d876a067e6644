import { newCustomers } from './campaign-inputs.ts';
import { input, per } from './expression.ts';
import { metric } from './metric.ts';
import { hubSpot } from './sources.ts';

const originated = input({
  name: 'originatedCustomers',
  unit: 'count',
  says: 'How many of the new customers began as a lead of marketing.',
});

export const originatedCustomers = metric({
  id: 'originated-customers',
  title: 'Marketing-originated customers',
  unit: 'percent',
  better: 'higher',
  says: 'The share of new customers that began with marketing.',
  value: per(originated, newCustomers),
  function: 'ORIGINATED_CUSTOMERS',
  arguments: [originated, newCustomers],
  zero: 'so there is nothing to take a share of',
  source: hubSpot,
  examples: [
    {
      given: { originatedCustomers: 45, newCustomers: 100 },
      is: 0.45,
      from: 'https://upgrowth.in/how-to-calculate-marketing-originated-customer-and-how-to-use-it',
    },
    { given: { originatedCustomers: 0, newCustomers: 0 }, is: undefined },
  ],
});
