import type { ReportContext } from './context.ts';
import { figureValue } from './figure-value.ts';
import { roiFigure } from './figures.ts';

/** What a channel returned in the report period, to sort and choose by; without a return it comes last. */
export const channelRoi = (context: ReportContext, channel: string): number =>
  figureValue(context, roiFigure, 'report', channel) ?? Number.NEGATIVE_INFINITY;
