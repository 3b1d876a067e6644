import { metrics } from '../metrics/metrics.ts';
import { callMetric, type FunctionResult } from './call-metric.ts';

/** The custom functions by name: one for each metric. */
export const functions: Readonly<Record<string, (...args: readonly unknown[]) => FunctionResult>> = Object.fromEntries(
  metrics.map((metric) => [metric.function, (...args) => callMetric(metric, args)]),
);
