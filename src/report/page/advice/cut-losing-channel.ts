import { call, join, op, when } from '../../../workbook/formula.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { moneyWords, percentWords } from '../../words.ts';
import type { Adviser } from './advice.ts';

/** Spend that brings back less than it costs is the one saving that the figures themselves support. */
export const cutLosingChannel: Adviser = (context) =>
  context.facts.channels.flatMap((channel) => {
    const { cost, revenue } = context.facts.reportByChannel.get(channel) ?? {};
    if (!cost || revenue == null) return [];
    const loss = cost - revenue * context.settings.margin;
    if (loss <= 0) return [];
    const row = channelRow(channel);
    const spend = kpiCell(row, 'cost');
    const roi = kpiCell(row, 'roi');
    const net = kpiCell(row, 'net');
    const stillLoses = (then: ReturnType<typeof join>, otherwise: string) =>
      when(call('ISNUMBER', roi), when(op(roi, '<', 0), then, otherwise), otherwise);
    return [
      {
        id: `cut:${channel}`,
        action: stillLoses(
          join(
            `Move ${channel} from `,
            moneyWords(context, spend),
            ' to 0 or rework it: expected +',
            moneyWords(context, op(0, '-', net)),
            ' (all of its buyers lost) to +',
            moneyWords(context, spend),
            ' (all come anyway) in a period like this.',
          ),
          `${channel} no longer loses money: nothing to cut.`,
        ),
        because: stillLoses(
          join(
            'Its ROI is ',
            percentWords(roi),
            ': ',
            moneyWords(context, spend),
            ' spent brought ',
            moneyWords(context, kpiCell(row, 'revenue')),
            ' of revenue.',
          ),
          'Its ROI is not below 0 %.',
        ),
        stake: loss,
      },
    ];
  });
