import { call, type Formula, join, op, type Term, when } from '../../../workbook/formula.ts';
import type { ReportContext } from '../../context.ts';
import { hasMargin } from '../../margin.ts';
import { moneyPlaces, moneyWords, percentWords } from '../../words.ts';
import type { Advice } from './advice.ts';

/** What spends more than it brings back: a channel, or a part of one, with the cells that hold its figures. */
interface Losing {
  readonly id: string;
  readonly name: string;
  readonly spend: Formula;
  readonly revenue: Formula;
  readonly roi: Formula;
  readonly net: Formula;
  readonly loss: number;
  /** Its ROI in the same days a year ago, where there was one. */
  readonly aYearAgo: number | undefined;
  /** What else is to be known of it: of a part, how the whole does. */
  readonly besides?: Term;
}

/** To move the money of what loses, or to rework it. */
export function cutOf(context: ReportContext, losing: Losing): Pick<Advice, 'id' | 'action' | 'because' | 'stake'> {
  const { id, name, spend, revenue, roi, net, loss, aYearAgo, besides } = losing;
  // That is history: no cell of the page holds it, and no change of this period's figures moves it.
  const season = aYearAgo !== undefined && aYearAgo < 0 ? aYearAgo : undefined;
  const stillLoses = (then: Formula, otherwise: string) =>
    when(call('ISNUMBER', roi), when(op(roi, '<', 0), then, otherwise), otherwise);
  const less = moneyWords(context, op(0, '-', net));
  return {
    id,
    action: stillLoses(
      join(
        `Move ${name} from `,
        moneyWords(context, spend),
        ' to 0 or rework it: expected ',
        saved(context, op(0, '-', net), spend),
        `.${season === undefined ? '' : ' A year ago it was the same.'}`,
      ),
      `The figures of ${name} have moved: build again.`,
    ),
    because: stillLoses(
      join(
        'Its ROI is ',
        percentWords(roi),
        ': ',
        moneyWords(context, spend),
        ' spent brought ',
        moneyWords(context, revenue),
        ' of revenue, and ',
        less,
        hasMargin(context) ? ' was lost' : ' more was spent than came back',
        ...(besides === undefined ? [] : ['; ', besides]),
        `.${season === undefined ? '' : ` A year ago its ROI was ${Math.round(season * 100)} %: it may be the season.`}`,
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
    join('+', moneyWords(context, least), ' (no buyer stays) to +', moneyWords(context, most), ' (all stay)'),
  );
}
