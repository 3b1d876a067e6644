import { isBrandSearch } from '../../../intake/vocabulary/brand-search.ts';
import { join } from '../../../workbook/formula.ts';
import { brandSplitOf } from '../../brand-split.ts';
import type { ReportContext } from '../../context.ts';
import { isInDoubt } from '../../coverage/doubt.ts';
import { isToldByCampaign } from '../../coverage/told-by-campaign.ts';
import { resultOf } from '../../result-of.ts';
import { ifNumber, percentWords } from '../../words.ts';
import { besidesBrandKey, brandKey, campaignCells } from '../campaign-cells.ts';
import { roiAYearAgo } from './a-year-ago.ts';
import type { Adviser } from './advice.ts';
import { cutOf } from './cut-of.ts';
import { nearlyAll, netOf, partLoss, spendThatLoses } from './part-loss.ts';

/** Brand search harvests demand that is there already, and what it returns hides what the other campaigns of its channel lose. */
export const cutBesidesBrand: Adviser = (context) => {
  if (isInDoubt(context, context.windows.report)) return [];
  return context.facts.channels.flatMap((channel) => {
    const loss = losingBesidesBrand(context, channel);
    if (loss === null) return [];
    const { spend, brought, ratio } = campaignCells(besidesBrandKey(channel));
    const brand = campaignCells(brandKey(channel)).ratio;
    return [
      cutOf(context, {
        id: `cut-besides-brand:${channel}`,
        name: `${channel} without its brand search`,
        spend,
        revenue: brought,
        roi: ratio,
        net: netOf(spend, brought),
        loss,
        aYearAgo: roiAYearAgo(context, { channel, has: (campaign) => !isBrandSearch(channel, campaign) }),
        besides: join(
          'its brand search has an ROI of ',
          ifNumber(brand, percentWords(brand), 'n/a'),
          ' and harvests demand that is there already',
        ),
      }),
    ];
  });
};

/** What the other campaigns lose together, where about all of them do and brand search does not. */
export function losingBesidesBrand(context: ReportContext, channel: string): number | null {
  const split = brandSplitOf(context, channel);
  const result = resultOf(context);
  if (!split || result.measure !== 'revenue' || partLoss(context, channel, split.brandSums) !== null) return null;
  const loss = partLoss(context, channel, split.otherSums);
  if (loss === null || !isToldByCampaign(context, channel, result)) return null;
  const losing = spendThatLoses(context, split.others);
  return split.others.length > 1 && losing >= (split.otherSums.cost ?? 0) * nearlyAll ? loss : null;
}
