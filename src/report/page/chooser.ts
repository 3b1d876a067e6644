import { cell, type Formula, join, op, term, when } from '../../workbook/formula.ts';
import { inOtherRows } from '../../workbook/in-other-rows.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { beforeRow, beforeWords } from '../before.ts';
import { allChannels, chooserColumns, inChosen, isAnythingChosen, isReportPeriod, reportPeriod } from '../chosen.ts';
import type { ReportContext } from '../context.ts';
import { isInDoubt } from '../coverage/doubt.ts';
import { channelsTotal } from '../kpi/channels.ts';
import { canChoose, listOf, stepsToChoose } from '../kpi/choices.ts';
import { stepBefore } from '../kpi/chosen.ts';
import { kpiCell, labelColumn } from '../kpi/columns.ts';
import { ledgerPath, overStretches } from '../kpi/sums-columns.ts';
import { look } from '../look.ts';
import { hasMargin } from '../margin.ts';
import { longPeriod } from '../windows.ts';
import { ifNumber, percentWords, wholeMoneyWords } from '../words.ts';

/** What stands, while something is chosen, in a cell that speaks of the whole report alone. */
const unsaid = '–';
const unjudged = '– as chosen';

/** The two cells with lists, over the charts. */
export function chooser(context: ReportContext): {
  readonly cells: Readonly<Record<number, Cell>>;
  readonly merges: NonNullable<RowPlan['merges']>;
} {
  if (!canChoose(context)) return { cells: {}, merges: [] };
  const cellWith = (of: 'channel' | 'time', value: string): Cell => ({
    value,
    list: listOf(context, of),
    style: { ...look.typing, bold: true, size: 9, wrap: false, format: '@' },
  });
  const { word, channel, time } = chooserColumns;
  return {
    cells: {
      [word]: { value: 'Show', style: look.headRight },
      [channel]: cellWith('channel', allChannels),
      [time]: cellWith('time', reportPeriod),
    },
    merges: [
      [channel, channel + 1],
      [time, time + 1],
    ],
  };
}

const orChosen = (context: ReportContext, asBuilt: Formula, chosen: Formula | string): Formula =>
  canChoose(context) ? when(isAnythingChosen, chosen, asBuilt) : asBuilt;

/** A figure of a KPI, or that of what is chosen. */
export function ofChoice(context: ReportContext, asBuilt: Formula): Formula {
  const chosen = inOtherRows(asBuilt, ({ tab, row }) =>
    tab === 'kpi' && (row === 'p:report' || row === beforeRow) ? inChosen(row) : row,
  );
  return orChosen(context, asBuilt, chosen);
}

/** Targets and verdicts are of the whole report. */
export const ofAll = (context: ReportContext, asBuilt: Formula): Formula => orChosen(context, asBuilt, unsaid);
export const judgedOfAll = (context: ReportContext, asBuilt: Formula): Formula => orChosen(context, asBuilt, unjudged);

export const chosenTitle = (context: ReportContext, asBuilt: string, chosen: string): Formula =>
  orChosen(context, term(asBuilt), chosen);

/** What the channel table says of each channel, and of the time that is chosen. */
function orOfTime(context: ReportContext, asBuilt: Formula, ofTime: Formula | string): Formula {
  return stepsToChoose(context).length > 0 && canChoose(context) ? when(isReportPeriod, asBuilt, ofTime) : asBuilt;
}

export const ofTime = (context: ReportContext, asBuilt: Formula): Formula =>
  orOfTime(
    context,
    asBuilt,
    inOtherRows(asBuilt, ({ tab, row }) => {
      if (tab !== 'kpi') return row;
      if (row === 'p:report') return inChosen(channelsTotal);
      return row === channelsTotal || row.startsWith('channel:') ? inChosen(row) : row;
    }),
  );
export const ofReportPeriod = (context: ReportContext, asBuilt: Formula): Formula => orOfTime(context, asBuilt, unsaid);
export const judgedOfReportPeriod = (context: ReportContext, asBuilt: Formula): Formula =>
  orOfTime(context, asBuilt, unjudged);

/** In place of the headline: what was chosen and its money, to the unit, since it may be small beside the whole. */
export function chosenHeadline(context: ReportContext, asBuilt: Formula): Formula {
  const of = (id: string) => kpiCell(inChosen('p:report'), id);
  const roi = join('ROI is ', percentWords(of('roi')), hasMargin(context) ? '' : ' before the cost of goods', ', ');
  const money = (id: 'cost' | 'revenue', noun: string) =>
    ifNumber(of(id), join(wholeMoneyWords(context, of(id)), ` of ${noun}`), `no ${noun} known`);
  const outOfOrder = 'Campaign Data no longer stands in its order: build again to see it by channel and time.';
  const says = join(
    cell('kpi', inChosen('p:report'), labelColumn),
    ': ',
    isInDoubt(context, null) ? '' : ifNumber(of('roi'), roi, ''),
    money('cost', 'spend'),
    ', ',
    money('revenue', 'revenue'),
    '.',
  );
  return orChosen(context, asBuilt, when(op(ledgerPath, '=', overStretches), says, outOfOrder));
}

/** In place of the line below it: what the figures are compared with, and what does not follow the choice. */
export function chosenByline(context: ReportContext, asBuilt: Formula): Formula {
  const { before } = context.windows;
  const ofReport = before ? `compared with ${beforeWords[before.is].how}, ${longPeriod(before.period)}` : '';
  const none = 'compared with nothing, for want of whole steps to compare';
  const ofStep =
    stepsToChoose(context).length > 0
      ? when(op(stepBefore(context), '=', ''), none, join('compared with ', stepBefore(context)))
      : term(none);
  const compared = before ? [when(isReportPeriod, ofReport, ofStep), '  ·  '] : [];
  const says = join(
    'Shown as chosen over the charts  ·  ',
    ...compared,
    'channels side by side are all of them in that time  ·  what to do next and all below speak of the report as built',
  );
  return orChosen(context, asBuilt, says);
}
