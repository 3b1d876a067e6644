import { call, type Formula, join, op, when } from '../../../workbook/formula.ts';
import { material } from '../../compare.ts';
import type { ReportContext } from '../../context.ts';
import { isInDoubt } from '../../coverage/doubt.ts';
import { isMatched } from '../../coverage/rests-on.ts';
import { figureValue } from '../../figure-value.ts';
import { net } from '../../figures.ts';
import { channelRow } from '../../kpi/channels.ts';
import { kpiCell } from '../../kpi/columns.ts';
import { moneyPlaces, moneyWords, percentWords } from '../../words.ts';
import { roiAYearAgo } from './a-year-ago.ts';
import type { Advice, Adviser } from './advice.ts';

/** Spend that brings back less than it costs is the one saving that the figures themselves support. */
export const cutLosingChannel: Adviser = (context) => {
  if (isInDoubt(context, context.windows.report)) return [];
  return context.facts.channels.flatMap((channel) => {
    const { cost, revenue } = context.facts.reportByChannel.get(channel) ?? {};
    // Where more was given back than spent there is no return on it, and nothing to cut.
    if (cost == null || cost <= 0 || revenue == null) return [];
    if (!isMatched(context, net, 'report', channel)) return [];
    const loss = -(figureValue(context, net, 'report', channel) ?? 0);
    return loss > cost * material ? [cutOf(context, channel, loss)] : [];
  });
};

function cutOf(context: ReportContext, channel: string, loss: number): Advice {
  // That is history: no cell of the page holds it, and no change of this period's figures moves it.
  const then = roiAYearAgo(context, channel);
  const season = then !== undefined && then < 0 ? then : undefined;
  const row = channelRow(channel);
  const [spend, roi, left] = [kpiCell(row, 'cost'), kpiCell(row, 'roi'), kpiCell(row, 'net')];
  const stillLoses = (then: Formula, otherwise: string) =>
    when(call('ISNUMBER', roi), when(op(roi, '<', 0), then, otherwise), otherwise);
  return {
    id: `cut:${channel}`,
    action: stillLoses(
      join(
        `Move ${channel} from `,
        moneyWords(context, spend),
        ' to 0 or rework it: expected ',
        saved(context, op(0, '-', left), spend),
        ` in a period like this.${season === undefined ? '' : ' A year ago it was the same.'}`,
      ),
      `The figures of ${channel} have moved: build again.`,
    ),
    because: stillLoses(
      join(
        'Its ROI is ',
        percentWords(roi),
        ': ',
        moneyWords(context, spend),
        ' spent brought ',
        moneyWords(context, kpiCell(row, 'revenue')),
        ` of revenue.${season === undefined ? '' : ` A year ago its ROI was ${Math.round(season * 100)} %: it may be the season.`}`,
      ),
      'What was advised rested on them.',
    ),
    stake: loss,
  };
}

/** Between all of its buyers lost and all of them coming anyway; where both come to the same there is no range. */
function saved(context: ReportContext, least: Formula, most: Formula): Formula {
  const shown = (amount: Formula) => call('ROUND', amount, moneyPlaces(context));
  return when(
    op(shown(least), '=', shown(most)),
    join('+', moneyWords(context, most)),
    join(
      '+',
      moneyWords(context, least),
      ' (all of its buyers lost) to +',
      moneyWords(context, most),
      ' (all come anyway)',
    ),
  );
}
