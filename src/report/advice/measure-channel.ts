import { join, term } from '../../workbook/formula.ts';
import { channelRow } from '../kpi/channels.ts';
import { kpiCell } from '../kpi/columns.ts';
import { moneyWords } from '../words.ts';
import type { Adviser } from './advice.ts';

/** A channel whose revenue nobody knows can neither be defended nor cut. */
export const measureChannel: Adviser = (context) =>
  context.facts.channels.flatMap((channel) => {
    const { cost, revenue } = context.facts.reportByChannel.get(channel) ?? {};
    if (!cost || cost <= 0 || revenue != null) return [];
    return [
      {
        id: `measure:${channel}`,
        action: term(
          `Get the revenue of ${channel} into the data: its return cannot be said, so no budget advice can rest on it.`,
        ),
        because: join(
          moneyWords(context, kpiCell(channelRow(channel), 'cost')),
          ' was spent there, and no source has revenue for it.',
        ),
        stake: cost / 2,
      },
    ];
  });
