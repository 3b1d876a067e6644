import { cost, newCustomers } from './campaign-inputs.ts';
import { input, per, plus } from './expression.ts';
import { metric } from './metric.ts';
import { marketingMetrics } from './sources.ts';

const otherCosts = input({
  name: 'otherCosts',
  unit: 'money',
  says: 'Wages, commissions and overhead of marketing and sales, where the cost is to be fully loaded. Left out or blank: 0.',
  default: 0,
});

export const cac = metric({
  id: 'cac',
  title: 'CAC',
  unit: 'money',
  better: 'lower',
  says: 'What it costs to win one new customer.',
  value: per(plus(cost, otherCosts), newCustomers),
  function: 'CAC',
  arguments: [cost, newCustomers, otherCosts],
  zero: 'so there is no cost per customer',
  source: marketingMetrics(5, 'Acquisition versus retention spending'),
  examples: [
    {
      given: { cost: 300_000, newCustomers: 30 },
      is: 10_000,
      from: 'http://affiliateseo.com/the-6-key-marketing-metrics-your-ceo-actually-cares-about/',
    },
    { given: { cost: 42, newCustomers: 1, otherCosts: 15.2 }, is: 57.2, from: 'https://mediabuyer.site/glossary/cac' },
    { given: { cost: 300_000, newCustomers: 0 }, is: undefined },
  ],
  warns: [
    'Paid CAC divides paid spend by the customers credited to it, blended CAC divides all spend by all new customers, and fully loaded CAC adds wages and overhead. Say which one you mean.',
  ],
});
