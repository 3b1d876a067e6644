import { input } from './expression.ts';

/** The share of revenue that is left once what was sold is paid for. */
export const margin = input({
  name: 'margin',
  unit: 'percent',
  says: 'The share of revenue that is left after variable costs, such as 60%.',
});

/** The same where a metric can do without: then all of the revenue counts. */
export const optionalMargin = input({
  ...margin,
  says: 'The share of revenue that is left after variable costs, such as 60%. Left out or blank: 100%.',
  default: 1,
});
