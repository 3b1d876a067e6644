import { per } from './expression.ts';
import { margin } from './margin.ts';
import { metric } from './metric.ts';
import { marketingMetrics } from './sources.ts';

export const breakevenRoas = metric({
  id: 'breakeven-roas',
  title: 'Break-even ROAS',
  unit: 'ratio',
  better: 'lower',
  says: 'The ROAS at which marketing has just paid for itself; below it each sale loses money.',
  value: per(1, margin),
  function: 'BREAKEVEN_ROAS',
  arguments: [margin],
  zero: 'so no revenue is enough to break even',
  source: marketingMetrics(3, 'Break-even analysis'),
  examples: [
    { given: { margin: 0.4 }, is: 2.5, from: 'https://metrickittools.com/guides/mer-guide' },
    { given: { margin: 0 }, is: undefined },
  ],
  warns: [
    'Also published as gross profit ÷ revenue (storehero.ai), which is the margin itself and not the break-even.',
  ],
});
