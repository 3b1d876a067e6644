import { join, op } from '../../../workbook/formula.ts';
import { brandSplitOf, hasBrandSearch } from '../../brand-split.ts';
import { channelRoi } from '../../channel-roi.ts';
import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import { isInDoubt } from '../../coverage/doubt.ts';
import { isMatched } from '../../coverage/rests-on.ts';
import { isToldByCampaign } from '../../coverage/told-by-campaign.ts';
import { net } from '../../figures.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { hasMargin } from '../../margin.ts';
import { resultOf } from '../../result-of.ts';
import type { Sums } from '../../sums.ts';
import { ifNumber, moneyWords, percentWords } from '../../words.ts';
import { besidesBrandKey, campaignCells } from '../campaign-cells.ts';
import type { Adviser } from './advice.ts';

/** With fewer nobody knows what a channel returns. */
const fewestConversions = 5;

/** Growing what works is a test and not a promise: past returns do not say what the next unit of spend brings. */
export const testBestChannel: Adviser = (context) => {
  const best = isInDoubt(context, context.windows.report) ? undefined : bestOf(context);
  if (best === undefined) return [];
  const { channel, isPart, cost } = best;
  const name = isPart ? `${channel} without its brand search` : channel;
  const part = campaignCells(besidesBrandKey(channel));
  const row = channelRow(channel);
  const [spend, roi] = isPart ? [part.spend, part.ratio] : [kpiCell(row, 'cost'), kpiCell(row, 'roi')];
  const before = hasMargin(context) ? '' : ' before the cost of goods';
  // More of it meets nobody who would not have come.
  const apart = context.facts.channels.some((each) => hasBrandSearch(context, each))
    ? ', brand search apart, which harvests demand that is there already'
    : '';
  // The table shows a return of what is left of them, which is none of theirs.
  const whole = context.facts.channels.some((each) => !isMatched(context, net, 'report', each))
    ? ' whose spend and revenue are counted throughout'
    : '';
  return [
    {
      id: `grow:${channel}`,
      action: ifNumber(
        spend,
        join(
          `Test more ${name} for four weeks: from `,
          moneyWords(context, spend),
          ' to ',
          moneyWords(context, op(op(spend, '*', 11), '/', 10)),
          ' a period. What it would add, the data cannot say.',
        ),
        `The spend of ${name} cannot be said any more: build again.`,
      ),
      because: ifNumber(
        roi,
        join(
          'It returned ',
          percentWords(roi),
          ` on its spend${before}, the most of the larger channels with five conversions or more${whole}${apart}; what the next unit brings is another question, so keep it only if revenue follows.`,
        ),
        'Its return cannot be said any more: build again.',
      ),
      stake: cost / 10,
    },
  ];
};

interface Candidate {
  readonly channel: string;
  /** Without the brand search of the channel. */
  readonly isPart: boolean;
  readonly roi: number;
  readonly cost: number;
}

/**
 * The larger channel that returned most, where it stands out as the page writes it: a twentieth of the spend, and conversions that somebody
 * counts. What nobody counts is neither few nor many. A channel counts without its brand search.
 */
function bestOf(context: ReportContext): Candidate | undefined {
  const { facts } = context;
  const ranked = facts.channels
    .flatMap((channel) => candidateOf(context, channel) ?? [])
    .sort((a, b) => (a.roi === b.roi ? 0 : b.roi - a.roi));
  const [best, second] = ranked;
  if (!best || facts.channels.length < 2 || best.roi <= material) return undefined;
  const percent = (roi: number) => Math.round(roi * 100);
  return second && percent(second.roi) === percent(best.roi) ? undefined : best;
}

function candidateOf(context: ReportContext, channel: string): Candidate | undefined {
  const { facts, settings } = context;
  const isLarge = ({ cost, conversions }: Sums) =>
    cost !== null &&
    cost > 0 &&
    cost >= (facts.report.cost ?? 0) / 20 &&
    conversions !== null &&
    conversions >= fewestConversions;
  const isPart = hasBrandSearch(context, channel);
  const sums = isPart ? brandSplitOf(context, channel)?.otherSums : facts.reportByChannel.get(channel);
  if (!sums || !isLarge(sums) || !isMatched(context, net, 'report', channel)) return undefined;
  const cost = sums.cost ?? 0;
  if (!isPart) return { channel, isPart, cost, roi: channelRoi(context, channel) };
  if (sums.revenue === null || !isToldByCampaign(context, channel, resultOf(context))) return undefined;
  return { channel, isPart, cost, roi: (sums.revenue * settings.margin - cost) / cost };
}
