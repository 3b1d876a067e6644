import { join, op } from '../../../workbook/formula.ts';
import { channelRoi } from '../../channel-roi.ts';
import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import { isInDoubt } from '../../coverage/doubt.ts';
import { isMatched } from '../../coverage/rests-on.ts';
import { net } from '../../figures.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { hasMargin } from '../../margin.ts';
import { ifNumber, moneyWords, percentWords } from '../../words.ts';
import type { Adviser } from './advice.ts';

/** With fewer nobody knows what a channel returns. */
const fewestConversions = 5;

/** Growing what works is a test and not a promise: past returns do not say what the next unit of spend brings. */
export const testBestChannel: Adviser = (context) => {
  const best = isInDoubt(context, context.windows.report) ? undefined : bestOf(context);
  if (best === undefined) return [];
  const row = channelRow(best);
  const spend = kpiCell(row, 'cost');
  const before = hasMargin(context) ? '' : ' before the cost of goods';
  return [
    {
      id: `grow:${best}`,
      action: ifNumber(
        spend,
        join(
          `Test more ${best} for four weeks: from `,
          moneyWords(context, spend),
          ' to ',
          moneyWords(context, op(op(spend, '*', 11), '/', 10)),
          ' a period, and keep it only if revenue follows. What it would add, the data cannot say.',
        ),
        `The spend of ${best} cannot be said any more: build again.`,
      ),
      because: ifNumber(
        kpiCell(row, 'roi'),
        join(
          'It returned ',
          percentWords(kpiCell(row, 'roi')),
          ` on its spend${before}, the most of the larger channels with five conversions or more; what the next unit brings is another question.`,
        ),
        'Its return cannot be said any more: build again.',
      ),
      stake: (context.facts.reportByChannel.get(best)?.cost ?? 0) / 10,
    },
  ];
};

/**
 * The larger channel that returned most, where it stands out as the page writes it: a twentieth of the spend, and conversions that somebody
 * counts. What nobody counts is neither few nor many.
 */
function bestOf(context: ReportContext): string | undefined {
  const { facts } = context;
  const isLarge = (channel: string) => {
    const { cost, conversions } = facts.reportByChannel.get(channel) ?? {};
    return (
      cost != null &&
      cost > 0 &&
      cost >= (facts.report.cost ?? 0) / 20 &&
      conversions != null &&
      conversions >= fewestConversions
    );
  };
  const ranked = facts.channels
    .filter(isLarge)
    .filter((channel) => isMatched(context, net, 'report', channel))
    .map((channel) => ({ channel, roi: channelRoi(context, channel) }))
    .sort((a, b) => (a.roi === b.roi ? 0 : b.roi - a.roi));
  const [best, second] = ranked;
  if (!best || facts.channels.length < 2 || best.roi <= material) return undefined;
  const percent = (roi: number) => Math.round(roi * 100);
  return second && percent(second.roi) === percent(best.roi) ? undefined : best.channel;
}
