import { evaluate } from '../metrics/evaluate.ts';
import { roi } from '../metrics/roi.ts';
import type { ReportContext } from './context.ts';
import { metricValues } from './metric-values.ts';

/** What a channel returned in the report period, to sort and choose by; without a return it comes last. */
export function channelRoi({ facts, settings, windows }: ReportContext, channel: string): number {
  const sums = facts.reportByChannel.get(channel);
  const value = sums && evaluate(roi.value, metricValues(settings, sums, windows.report));
  return value ?? Number.NEGATIVE_INFINITY;
}
