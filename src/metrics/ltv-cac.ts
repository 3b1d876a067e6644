import { input, per } from './expression.ts';
import { metric } from './metric.ts';
import { saasMetrics } from './sources.ts';

const ltv = input({
  name: 'ltv',
  unit: 'money',
  says: 'What a customer brings over the whole time, after variable costs.',
});

const cac = input({
  name: 'cac',
  unit: 'money',
  says: 'What it costs to win one new customer.',
});

export const ltvCac = metric({
  id: 'ltv-cac',
  title: 'LTV : CAC',
  unit: 'ratio',
  better: 'higher',
  says: 'How many times over a customer brings back what it cost to win them.',
  value: per(ltv, cac),
  function: 'LTV_CAC',
  arguments: [ltv, cac],
  zero: 'so there is nothing to compare the lifetime value with',
  source: saasMetrics,
  examples: [
    { given: { ltv: 800, cac: 200 }, is: 4, from: 'https://mrrcanvas-site.pages.dev/cac-payback-calculator' },
    { given: { ltv: 190, cac: 57.2 }, is: 190 / 57.2, from: 'https://mediabuyer.site/glossary/cac' },
    { given: { ltv: 800, cac: 0 }, is: undefined },
  ],
  warns: ['3 : 1 is a habit, not a law.'],
});
