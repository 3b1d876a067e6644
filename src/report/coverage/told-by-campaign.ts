import type { Measure } from '../../intake/campaign-rows.ts';
import type { ReportContext } from '../context.ts';
import type { CampaignFact } from '../facts.ts';
import type { Result } from '../result-of.ts';
import { isWithin } from './matched-sums.ts';
import { noVerdict } from './no-verdict.ts';
import { restOf } from './rests-on.ts';

/** With less of it under the names of campaigns that spend, no verdict rests on one. */
const enough = 0.9;

/**
 * Whether the campaigns of a channel may be judged one by one: a verdict may be given on the channel, all of it has both sides, and what it
 * brought stands under the names that spent.
 */
export function isToldByCampaign(context: ReportContext, channel: string, { measure, figure }: Result): boolean {
  if (noVerdict(context, figure, ['report'], channel) || restOf(context, figure, 'report', channel).share < 0.9995)
    return false;
  let [all, told] = [0, 0];
  for (const { channel: own, campaign, sums } of context.facts.campaigns) {
    if (own !== channel) continue;
    const brought = Math.abs(sums[measure] ?? 0);
    all += brought;
    if (campaign !== '' && (sums.cost ?? 0) > 0) told += brought;
  }
  return told >= all * enough;
}

/** Whether a campaign has what it brought in about all stretches of time in which it spent: no spend stands against what nobody has told yet. */
export function isToldThroughout(
  { ledger, stretches, windows }: ReportContext,
  { channel, campaign }: Pick<CampaignFact, 'channel' | 'campaign'>,
  measure: Measure,
): boolean {
  const { rows, channelOf, channels } = ledger;
  const [id, name] = [channels.indexOf(channel), campaign.toLowerCase()];
  const spent = new Map<number, number>();
  const told = new Set<number>();
  let all = 0;
  for (let i = 0; i < rows.length; i++) {
    if (channelOf[i] !== id || (rows.campaign[i] as string).toLowerCase() !== name) continue;
    const group = stretches.groups[stretches.groupOf[i] as number];
    if (!group || !(windows.all || isWithin(group, windows.report))) continue;
    const cost = rows.measures.cost[i] || 0;
    all += cost;
    spent.set(group.from, (spent.get(group.from) ?? 0) + cost);
    if (!Number.isNaN(rows.measures[measure][i] as number)) told.add(group.from);
  }
  let matched = 0;
  for (const [from, cost] of spent) if (told.has(from)) matched += cost;
  return matched >= all * enough;
}
