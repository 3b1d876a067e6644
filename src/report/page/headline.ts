import type { Period } from '../../intake/reading.ts';
import { currencyWords } from '../../problems/currency-words.ts';
import { listed } from '../../problems/words.ts';
import { call, type Formula, join, op, range, term, when } from '../../workbook/formula.ts';
import { beforeRow, beforeWords } from '../before.ts';
import type { ReportContext } from '../context.ts';
import { heldCurrencies, isHeldInPart } from '../held-money.ts';
import { channelRow } from '../kpi/channels.ts';
import { figureColumn, kpiCell, labelColumn } from '../kpi/columns.ts';
import { targetCell } from '../kpi/periods.ts';
import { look } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { longDay, longPeriod } from '../windows.ts';
import { withoutData } from '../without-data.ts';
import { comparedPercent, ifNumber, percentWords } from '../words.ts';
import { textRow } from './table.ts';
import { trustStrip } from './trust-strip.ts';

/** What came out, against what, mainly through what, and how sure; who made it from what; and whether it can be trusted. */
export const headline: Section = (context) => ({
  rows: [
    textRow('headline', { formula: headlineFormula(context), style: look.headline }, 40),
    textRow('byline', { value: byline(context), style: look.byline }, 20),
    trustStrip(context),
  ],
  highlights: statusHighlights('trust', 'trust', [1, 12]),
});

function headlineFormula(context: ReportContext): Formula {
  const without = withoutData(context);
  if (without) return term(without.says);
  const roi = kpiCell('p:report', 'roi');
  const { withoutRate } = context.ledger;
  const codes = listed(heldCurrencies(withoutRate).map(currencyWords));
  const held = codes && `${isHeldInPart(withoutRate) ? 'some of the' : 'the'} money in ${codes}`;
  const revenue = kpiCell('p:report', 'revenue');
  const earned = join(
    'Marketing ',
    when(op(roi, '>=', 0), 'earned ', 'lost '),
    percentWords(call('ABS', roi)),
    ' on its spend',
    against(context, roi),
    cause(context, roi),
    held ? `; without ${held}, which is held back.` : '; revenue as the sources claim it.',
  );
  if (held) return ifNumber(roi, earned, `ROI cannot be said: ${held} is held back.`);
  const unknown = when(
    call('ISNUMBER', revenue),
    'ROI cannot be said: there is no spend to hold the revenue against.',
    'ROI cannot be said: no source tells what revenue the spend brought.',
  );
  return ifNumber(roi, earned, unknown);
}

/** Against the target where there is one, else against what was before. */
function against(context: ReportContext, roi: Formula): Formula {
  const target = targetCell(context, 'roi');
  if (target) {
    const stands = { above: ', above the ', equal: ', on the ', about: ', about on the ', below: ', below the ' };
    return join(comparedPercent(roi, target, stands), percentWords(target), ' target');
  }
  const { before } = context.windows;
  if (!before) return { kind: 'text', value: '' };
  const was = kpiCell(beforeRow, 'roi');
  const moved = {
    above: ', up from ',
    equal: ', unchanged from ',
    about: ', about the same as ',
    // What was a loss before has nothing to come down from.
    below: when(op(was, '>', 0), ', down from ', ', after '),
  };
  const { at } = beforeWords[before.is];
  return ifNumber(was, join(comparedPercent(roi, was, moved), percentWords(was), ` ${at}`), '');
}

/** The channel that earned most where the result is good, the one that lost most where it is not. */
function cause({ facts }: ReportContext, roi: Formula): Formula {
  const [first] = facts.channels;
  const last = facts.channels.at(-1);
  if (first === undefined || last === undefined || facts.channels.length < 2) return { kind: 'text', value: '' };
  const column = (at: number) =>
    range({ tab: 'kpi', row: channelRow(first), column: at }, { tab: 'kpi', row: channelRow(last), column: at });
  const nets = column(figureColumn('net'));
  const named = (net: Formula) => call('INDEX', column(labelColumn), call('MATCH', net, nets, 0));
  return when(
    op(call('COUNT', nets), '=', 0),
    '',
    when(
      op(roi, '>=', 0),
      join(', most of it through ', named(call('MAX', nets))),
      join(', most of it in ', named(call('MIN', nets))),
    ),
  );
}

function byline(context: ReportContext): string {
  const { readings, ledger, windows, today } = context;
  const used = readings.filter(({ refused, counts }) => !refused && counts.used > 0).length;
  const parts = [
    `Made by Tieout from ${used} ${used === 1 ? 'source' : 'sources'}`,
    windows.report ? days(windows.report, windows.asked) : 'no dates in the data',
    ...(windows.before
      ? [`compared with ${beforeWords[windows.before.is].how}, ${longPeriod(windows.before.period)}`]
      : []),
    ledger.currency || 'currency unknown',
    ...(ledger.span ? [`data as of ${longDay(ledger.span.to)}`] : []),
    `built ${longDay(today)}`,
  ];
  return parts.join('  ·  ');
}

/** Where the data do not reach as far as the period that was set, both are said. */
const days = (report: Period, asked: Period | null) =>
  asked && (asked.from < report.from || asked.to > report.to)
    ? `${longPeriod(report)} (set: ${longPeriod(asked)})`
    : longPeriod(report);
