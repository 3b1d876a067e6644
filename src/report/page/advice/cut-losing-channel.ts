import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import { isInDoubt } from '../../coverage/doubt.ts';
import { isMatched } from '../../coverage/rests-on.ts';
import { figureValue } from '../../figure-value.ts';
import { net } from '../../figures.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { roiAYearAgo } from './a-year-ago.ts';
import type { Adviser } from './advice.ts';
import { losingBesidesBrand } from './cut-besides-brand.ts';
import { cutOf } from './cut-of.ts';

/** Spend that brings back less than it costs is the one saving that the figures themselves support. */
export const cutLosingChannel: Adviser = (context) => {
  if (isInDoubt(context, context.windows.report)) return [];
  return context.facts.channels
    .filter((channel) => isLosing(context, channel) && !losingBesidesBrand(context, channel))
    .map((channel) => {
      const row = channelRow(channel);
      return cutOf(context, {
        id: `cut:${channel}`,
        name: channel,
        spend: kpiCell(row, 'cost'),
        revenue: kpiCell(row, 'revenue'),
        roi: kpiCell(row, 'roi'),
        net: kpiCell(row, 'net'),
        loss: lossOf(context, channel),
        aYearAgo: roiAYearAgo(context, { channel }),
      });
    });
};

const lossOf = (context: ReportContext, channel: string): number =>
  -(figureValue(context, net, 'report', channel) ?? 0);

/** Whether a channel as a whole loses, and that may be said. */
export function isLosing(context: ReportContext, channel: string): boolean {
  const { cost, revenue } = context.facts.reportByChannel.get(channel) ?? {};
  // Where more was given back than spent there is no return on it, and nothing to cut.
  if (cost == null || cost <= 0 || revenue == null) return false;
  return isMatched(context, net, 'report', channel) && lossOf(context, channel) > cost * material;
}
