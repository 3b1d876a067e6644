import { call, type Formula, join, op, type Term, when } from '../../../workbook/formula.ts';
import { brandSplitOf } from '../../brand-split.ts';
import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import { isInDoubt } from '../../coverage/doubt.ts';
import { isToldByCampaign, isToldThroughout } from '../../coverage/told-by-campaign.ts';
import type { CampaignFact } from '../../facts.ts';
import { figureOf } from '../../figures.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { targetCell } from '../../kpi/periods.ts';
import { type Result, resultOf } from '../../result-of.ts';
import { exactMoneyWords, ifNumber, moneyWords, percentWords } from '../../words.ts';
import { brandKey, campaignCells, campaignKey } from '../campaign-cells.ts';
import { roiAYearAgo } from './a-year-ago.ts';
import type { Advice, Adviser } from './advice.ts';
import { isLosing, losesInPart } from './channel-loss.ts';
import { losingBesidesBrand } from './cut-besides-brand.ts';

import { cutOf } from './cut-of.ts';
import { netOf, partLoss } from './part-loss.ts';

/** No more find room on the page. */
const most = 3;
/** With fewer expected for its spend, few are no sign. */
const fewestExpected = 10;
const longestName = 40;

/** A campaign that loses in a channel that does not, or not all of which does: the channel’s own figure hides it. */
export const cutLosingCampaign: Adviser = (context) => {
  if (isInDoubt(context, context.windows.report)) return [];
  const result = resultOf(context);
  const stakeOf = result.measure === 'revenue' ? lossOf : overspendOf(result);
  const isOpen = new Map(
    context.facts.channels.map((channel) => [
      channel,
      (!isLosing(context, channel) || losesInPart(context, channel)) &&
        losingBesidesBrand(context, channel) === null &&
        isToldByCampaign(context, channel, result),
    ]),
  );
  const several = withSeveral(context);
  const found = context.facts.campaigns
    .filter(({ channel, campaign }) => campaign !== '' && several.has(channel) && isOpen.get(channel))
    .map((each) => ({ each, stake: stakeOf(context, each) }))
    .filter(({ stake }) => stake > 0)
    .sort((a, b) => b.stake - a.stake);
  const chosen: Advice[] = [];
  for (const { each, stake } of found) {
    if (chosen.length === most) break;
    if (!isToldThroughout(context, each, result.measure)) continue;
    const advice =
      result.measure === 'revenue' ? cutOfReturn(context, each, stake) : cutOfCost(context, each, stake, result);
    chosen.push({ ...advice, campaign: each });
  }
  return chosen;
};

/** Channels with more than one campaign that spends. */
function withSeveral({ facts }: ReportContext): Set<string> {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const { channel, sums } of facts.campaigns) {
    if ((sums.cost ?? 0) > 0) (once.has(channel) ? several : once).add(channel);
  }
  return several;
}

const lossOf = (context: ReportContext, { channel, sums }: CampaignFact): number =>
  partLoss(context, channel, sums) ?? 0;

const nameOf = ({ channel, campaign }: CampaignFact): string =>
  `the campaign “${campaign.length > longestName ? `${campaign.slice(0, longestName - 1)}…` : campaign}” of ${channel}`;

function cutOfReturn(context: ReportContext, each: CampaignFact, loss: number) {
  const { channel, campaign } = each;
  const { spend, brought, ratio } = campaignCells(campaignKey(each));
  const whole = kpiCell(channelRow(channel), 'roi');
  const brand = brandSplitOf(context, channel) ? campaignCells(brandKey(channel)).ratio : undefined;
  const besides: Term[] = [
    `${channel} as a whole has an ROI of `,
    ifNumber(whole, percentWords(whole), 'n/a'),
    ...(brand ? [', its brand search one of ', ifNumber(brand, percentWords(brand), 'n/a')] : []),
  ];
  return cutOf(context, {
    id: `cut-campaign:${channel}:${campaign}`,
    name: nameOf(each),
    spend,
    revenue: brought,
    roi: ratio,
    net: netOf(spend, brought),
    loss,
    aYearAgo: roiAYearAgo(context, { channel, has: (name) => name.toLowerCase() === campaign.toLowerCase() }),
    besides: join('', ...besides),
  });
}

/**
 * Where nobody has revenue: what was spent above the target, or above what the other campaigns of the channel pay for as much. Twice as much
 * is remarkable, and missing a target by a tenth.
 */
const overspendOf =
  ({ measure, figure }: Result) =>
  ({ facts, settings }: ReportContext, { channel, sums }: CampaignFact): number => {
    const whole = facts.reportByChannel.get(channel);
    const [cost, count] = [sums.cost ?? 0, sums[measure]];
    const [costOfRest, countOfRest] = [(whole?.cost ?? 0) - cost, (whole?.[measure] ?? 0) - (count ?? 0)];
    if (count === null || cost <= 0) return 0;
    const target = settings.targets[figure.id];
    const fair = target ?? (countOfRest >= fewestExpected ? costOfRest / countOfRest : 0);
    if (fair <= 0 || cost / fair < fewestExpected) return 0;
    const over = cost - count * fair;
    return over > (target === undefined ? cost / 2 : cost / 11) && over > (whole?.cost ?? 0) * material ? over : 0;
  };

function cutOfCost(context: ReportContext, each: CampaignFact, stake: number, { measure, figure }: Result): Advice {
  const { channel, campaign } = each;
  const { spend, brought } = campaignCells(campaignKey(each));
  const target = targetCell(context, figure.id);
  const row = channelRow(channel);
  const rest = op(op(kpiCell(row, 'cost'), '-', spend), '/', op(kpiCell(row, measure), '-', brought));
  const fair = target ?? rest;
  const over = op(spend, '-', op(brought, '*', fair));
  const what = figureOf(measure)?.title.toLowerCase();
  const money = (amount: Formula) => moneyWords(context, amount);
  const unitCost = (amount: Formula) => exactMoneyWords(context, amount);
  const still = (then: Formula, otherwise: string) =>
    call('IFERROR', when(op(over, '>', 0), then, otherwise), otherwise);
  return {
    id: `cut-campaign:${channel}:${campaign}`,
    action: still(
      join(
        `Move ${nameOf(each)} from `,
        money(spend),
        ` to 0 or rework it: ${target ? 'at the target' : `at the ${figure.title} of the rest of ${channel}`}, what it brought would have cost `,
        money(over),
        ' less.',
      ),
      `The figures of ${nameOf(each)} have moved: build again.`,
    ),
    because: still(
      join(
        money(spend),
        ' spent brought ',
        call('ROUND', brought, 0),
        ` ${what}, a ${figure.title} of `,
        when(op(brought, '>', 0), unitCost(op(spend, '/', brought)), 'n/a'),
        target ? '; the target is ' : `; the rest of ${channel} has one of `,
        unitCost(fair),
        '.',
      ),
      'What was advised rested on them.',
    ),
    stake,
  };
}
