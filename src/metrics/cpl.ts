import { cost, leads } from './campaign-inputs.ts';
import { per } from './expression.ts';
import { metric } from './metric.ts';
import { iab } from './sources.ts';

export const cpl = metric({
  id: 'cpl',
  title: 'CPL',
  unit: 'money',
  better: 'lower',
  says: 'What it costs to get one lead.',
  value: per(cost, leads),
  function: 'CPL',
  arguments: [cost, leads],
  zero: 'so there is no cost per lead',
  source: iab('cost per lead'),
  examples: [
    { given: { cost: 500, leads: 20 }, is: 25 },
    { given: { cost: 500, leads: 0 }, is: undefined },
  ],
});
