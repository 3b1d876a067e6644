import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import { isMatched } from '../../coverage/rests-on.ts';
import { isToldByCampaign, isToldThroughout } from '../../coverage/told-by-campaign.ts';
import { figureValue } from '../../figure-value.ts';
import { net } from '../../figures.ts';
import { resultOf } from '../../result-of.ts';
import { nearlyAll, partLoss, spendThatLoses } from './part-loss.ts';

export const channelLoss = (context: ReportContext, channel: string): number =>
  -(figureValue(context, net, 'report', channel) ?? 0);

/** Whether a channel as a whole loses, and that may be said. */
export function isLosing(context: ReportContext, channel: string): boolean {
  const { cost, revenue } = context.facts.reportByChannel.get(channel) ?? {};
  // Where more was given back than spent there is no return on it, and nothing to cut.
  if (cost == null || cost <= 0 || revenue == null) return false;
  return isMatched(context, net, 'report', channel) && channelLoss(context, channel) > cost * material;
}

/** Whether some of its campaigns lose and others do not, so that these are named and not all of it. */
export function losesInPart(context: ReportContext, channel: string): boolean {
  const result = resultOf(context);
  if (result.measure !== 'revenue' || !isToldByCampaign(context, channel, result)) return false;
  const campaigns = context.facts.campaigns.filter((each) => each.channel === channel);
  const all = context.facts.reportByChannel.get(channel)?.cost ?? 0;
  return (
    spendThatLoses(context, campaigns) < all * nearlyAll &&
    campaigns.some(
      (each) =>
        each.campaign !== '' &&
        partLoss(context, channel, each.sums) !== null &&
        isToldThroughout(context, each, result.measure),
    )
  );
}
