import { join, op } from '../../../workbook/formula.ts';
import { channelRoi } from '../../channel-roi.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { ifNumber, moneyWords, percentWords } from '../../words.ts';
import type { Adviser } from './advice.ts';

/** Growing what works is a test and not a promise: past returns do not say what the next unit of spend brings. */
export const testBestChannel: Adviser = (context) => {
  const { facts } = context;
  const roiOf = (channel: string) => {
    const { cost, conversions } = facts.reportByChannel.get(channel) ?? {};
    const enough = (facts.report.cost ?? 0) / 20;
    if (!cost || cost < enough || (conversions ?? 100) < 5) return Number.NEGATIVE_INFINITY;
    return channelRoi(context, channel);
  };
  const best = facts.channels.reduce<string | undefined>(
    (left, right) => (left === undefined || roiOf(right) > roiOf(left) ? right : left),
    undefined,
  );
  if (best === undefined || facts.channels.length < 2 || !(roiOf(best) > 0)) return [];
  const row = channelRow(best);
  const spend = kpiCell(row, 'cost');
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
          ' on its spend, the most of the larger channels; what the next unit brings is another question.',
        ),
        'Its return cannot be said any more: build again.',
      ),
      stake: (facts.reportByChannel.get(best)?.cost ?? 0) / 10,
    },
  ];
};
