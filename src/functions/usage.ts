import type { Metric } from '../metrics/metric.ts';

/** How the function is called: `ROI(revenue, cost, [margin])`. */
export const signature = (metric: Metric): string =>
  `${metric.function}(${metric.arguments
    .map((input) => (input.default === undefined ? input.name : `[${input.name}]`))
    .join(', ')})`;

/** A whole column at once, with the arguments that have to be there. */
export const exampleCall = (metric: Metric): string => {
  const columns = metric.arguments
    .filter((input) => input.default === undefined)
    .map((_, at) => String.fromCharCode('B'.charCodeAt(0) + at));
  return `=${metric.function}(${columns.map((column) => `${column}2:${column}13`).join(', ')})`;
};

export const usage = (metric: Metric): string => `${signature(metric)}: e.g. ${exampleCall(metric)}`;
