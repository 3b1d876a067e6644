import { input, minus, per } from './expression.ts';
import { metric } from './metric.ts';

const addedContribution = input({
  name: 'addedContribution',
  unit: 'money',
  says: 'The contribution margin that the additional spend brought, in money.',
});

const addedCost = input({
  name: 'addedCost',
  unit: 'money',
  says: 'How much more was spent.',
});

export const mroi = metric({
  id: 'mroi',
  title: 'Marginal ROI',
  unit: 'percent',
  better: 'higher',
  says: 'What the next unit of money spent brings back on top of itself; below 0 % the last increase did not pay.',
  value: minus(per(addedContribution, addedCost), 1),
  function: 'MROI',
  arguments: [addedContribution, addedCost],
  zero: 'so there is no return on more of it',
  source: {
    title:
      'Farris, Hanssens, Lenskold, Reibstein: Marketing return on investment, Applied Marketing Analytics 1 (3), 2015',
    url: 'https://doi.org/10.69554/FFOM1594',
  },
  examples: [
    { given: { addedContribution: 1_500, addedCost: 1_000 }, is: 0.5 },
    { given: { addedContribution: 800, addedCost: 1_000 }, is: -0.2 },
    { given: { addedContribution: 800, addedCost: 0 }, is: undefined },
  ],
  warns: [
    'Google Meridian calls the revenue that one more unit of spend brings "mROI", and does not subtract that unit.',
  ],
});
