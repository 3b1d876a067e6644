import { isInDoubt } from '../../coverage/doubt.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { roiAYearAgo } from './a-year-ago.ts';
import type { Adviser } from './advice.ts';
import { channelLoss, isLosing, losesInPart } from './channel-loss.ts';
import { losingBesidesBrand } from './cut-besides-brand.ts';
import { cutOf } from './cut-of.ts';

/** Spend that brings back less than it costs is the one saving that the figures themselves support. */
export const cutLosingChannel: Adviser = (context) => {
  if (isInDoubt(context, context.windows.report)) return [];
  return context.facts.channels
    .filter(
      (channel) =>
        isLosing(context, channel) && losingBesidesBrand(context, channel) === null && !losesInPart(context, channel),
    )
    .map((channel) => {
      const row = channelRow(channel);
      return cutOf(context, {
        id: `cut:${channel}`,
        name: channel,
        spend: kpiCell(row, 'cost'),
        revenue: kpiCell(row, 'revenue'),
        roi: kpiCell(row, 'roi'),
        net: kpiCell(row, 'net'),
        loss: channelLoss(context, channel),
        aYearAgo: roiAYearAgo(context, { channel }),
      });
    });
};
