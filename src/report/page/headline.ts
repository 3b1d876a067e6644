import { isCurrencyCode } from '../../intake/columns/currencies.ts';
import type { Period } from '../../intake/reading.ts';
import { currencyWords } from '../../problems/currency-words.ts';
import { listed } from '../../problems/words.ts';
import { call, type Formula, join, op, range, term, when } from '../../workbook/formula.ts';
import { countsWithRates } from '../accounts.ts';
import { beforeRow, beforeWords } from '../before.ts';
import { mostOfAll } from '../compare.ts';
import type { ReportContext } from '../context.ts';
import { doubtIn, doubtInWords, isInDoubt } from '../coverage/doubt.ts';
import { noVerdict } from '../coverage/no-verdict.ts';
import { isMatched, restWords } from '../coverage/rests-on.ts';
import { roiFigure } from '../figures.ts';
import { heldCurrencies, isHeldInPart } from '../held-money.ts';
import { channelRow } from '../kpi/channels.ts';
import { figureColumn, kpiCell, labelColumn } from '../kpi/columns.ts';
import { targetCell } from '../kpi/periods.ts';
import { roiSides } from '../kpi/sides.ts';
import { look } from '../look.ts';
import { breakEvenWords, hasMargin } from '../margin.ts';
import { hasOtherCosts } from '../other-costs.ts';
import type { Section } from '../section.ts';
import { signatures } from '../signed.ts';
import { statusHighlights } from '../status.ts';
import { longDay, longPeriod } from '../windows.ts';
import { withoutData } from '../without-data.ts';
import { comparedPercent, ifNumber, percentWords } from '../words.ts';
import { isChangedSince } from './changed-since.ts';
import { chosenByline, chosenHeadline } from './chooser.ts';
import { fitting, type Part, wordsIn } from './fitting.ts';
import { textRow } from './table.ts';
import { trustStrip } from './trust-strip.ts';
import { whyNoRoi } from './why-no-roi.ts';

/** What came out, against what, mainly through what, and how sure; who made it from what; and whether it can be trusted. */
export const headline: Section = (context) => ({
  rows: [
    textRow('headline', { formula: chosenHeadline(context, headlineFormula(context)), style: look.headline }, 36),
    textRow('byline', { formula: chosenByline(context, bylineFormula(context)), style: look.byline }, 20),
    trustStrip(context),
  ],
  highlights: statusHighlights('trust', 'trust', [1, 12]),
});

/** More words than these are no headline. */
const mostWords = 25;

function headlineFormula(context: ReportContext): Formula {
  const without = withoutData(context);
  if (without) return term(without.says);
  if (isInDoubt(context, context.windows.report)) return term(doubtSentence(context));
  const roi = kpiCell('p:report', 'roi');
  const { withoutRate } = context.ledger;
  const codes = listed(heldCurrencies(withoutRate).map(currencyWords));
  const held = codes && `${isHeldInPart(withoutRate) ? 'some of the' : 'the'} money in ${codes}`;
  const said = fitting(
    [
      ...result(context, roi),
      ...(isMatched(context, roiFigure)
        ? [...against(context, roi), ...(hasMargin(context) ? cause(context, roi) : breakEven(context))]
        : []),
      ...(held ? [part(`; without ${held}, held back`, 1)] : []),
      part('; as the sources claim it', 5),
      part('.', 0),
    ],
    mostWords,
  );
  if (held) return ifNumber(roi, said, `ROI cannot be said: ${held} is held back.`);
  return ifNumber(roi, said, join('ROI cannot be said: ', whyNoRoi(context).says));
}

/** Too much is held back to say what came out: how much, and what settles it. */
function doubtSentence(context: ReportContext): string {
  const held = doubtInWords(doubtIn(context, context.windows.report), 'of the');
  const codes = heldCurrencies(context.ledger.withoutRate);
  const way = codes.some(isCurrencyCode)
    ? `enter the rate of ${listed(codes.filter(isCurrencyCode))} in Settings`
    : 'settle the rows in Tieout ▸ Problems';
  return `About ${held} ${held.includes(' and ') ? 'are' : 'is'} held back, so ROI cannot be judged yet: ${way}.`;
}

const part = (says: string, rank: number): Part => ({
  says,
  words: wordsIn(says.replace(/^[;.]/, '')),
  rank,
});

/** What came out: in words of profit only where the margin is known, the return is more than nothing and rests on nearly all. */
function result(context: ReportContext, roi: Formula): Part[] {
  const isMedia = hasOtherCosts(context.settings.otherCosts);
  const is = join(isMedia ? 'Media ROI is ' : 'ROI is ', percentWords(roi));
  const rests = isMatched(context, roiFigure) ? '' : ` on ${restWords(context, roiFigure)}`;
  const goods = hasMargin(context) ? '' : ' before the cost of goods';
  if (goods || rests)
    return [{ says: join(is, rests + goods), words: 4 + wordsIn(rests + goods) + (isMedia ? 1 : 0), rank: 0 }];
  const spend = isMedia ? ' on its media spend' : ' on its spend';
  const earned = join('Marketing ', when(op(roi, '>=', 0), 'earned ', 'lost '), percentWords(call('ABS', roi)), spend);
  return [{ says: when(op(call('ROUND', roi, 2), '=', 0), is, earned), words: isMedia ? 8 : 7, rank: 0 }];
}

/** Against the target where there is one, else against what was before. */
function against(context: ReportContext, roi: Formula): Part[] {
  const target = targetCell(context, 'roi');
  if (target) {
    const stands = { above: ', above the ', equal: ', on the ', about: ', about on the ', below: ', below the ' };
    return [{ says: join(comparedPercent(roi, target, stands), percentWords(target), ' target'), words: 6, rank: 3 }];
  }
  const { before } = context.windows;
  if (!before || noVerdict(context, roiFigure, ['before'])) return [];
  const was = kpiCell(beforeRow, 'roi');
  const moved = {
    above: ', up from ',
    equal: ', unchanged from ',
    about: ', close to ',
    // What was a loss before has nothing to come down from.
    below: when(op(was, '>', 0), ', down from ', ', after '),
  };
  const says = join(comparedPercent(roi, was, moved), percentWords(was), ` ${beforeWords[before.is].at}`);
  return [{ says: ifNumber(was, says, ''), words: 8, rank: 3 }];
}

function breakEven(context: ReportContext): Part[] {
  const { revenue, cost } = roiSides(context);
  return [{ says: join('; ', breakEvenWords(revenue, cost, '')), words: 8, rank: 2 }];
}

/** The channel that more than half of it comes from: of what was earned, or of what was lost. */
function cause({ facts }: ReportContext, roi: Formula): Part[] {
  const [first] = facts.channels;
  const last = facts.channels.at(-1);
  if (first === undefined || last === undefined || facts.channels.length < 2) return [];
  const column = (at: number) =>
    range({ tab: 'kpi', row: channelRow(first), column: at }, { tab: 'kpi', row: channelRow(last), column: at });
  const nets = column(figureColumn('net'));
  const all = kpiCell('p:report', 'net');
  const most = (word: string, extreme: 'MAX' | 'MIN') => {
    const net = call(extreme, nets);
    const name = call('INDEX', column(labelColumn), call('MATCH', net, nets, 0));
    return when(op(op(net, '/', all), '>', mostOfAll), join(`, most of it ${word} `, name), '');
  };
  const says = when(
    op(call('COUNT', nets), '=', 0),
    '',
    when(op(call('ROUND', roi, 2), '=', 0), '', when(op(roi, '>', 0), most('through', 'MAX'), most('in', 'MIN'))),
  );
  return [{ says, words: 4 + Math.max(...facts.channels.map(wordsIn)), rank: 4 }];
}

function byline(context: ReportContext): string {
  const { readings, ledger, windows, today } = context;
  const used = readings.filter((reading) => !reading.refused && countsWithRates(reading, ledger).used > 0).length;
  // What can be missed comes last: beside the sidebar the line loses its tail.
  const parts = [
    'Made by Tieout',
    windows.report ? days(windows.report, windows.asked) : 'no dates in the data',
    ...(ledger.span ? [`data as of ${longDay(ledger.span.to)}`] : []),
    ledger.currency || 'currency unknown',
    ...(windows.before
      ? [`compared with ${beforeWords[windows.before.is].how}, ${longPeriod(windows.before.period)}`]
      : []),
    `built ${longDay(today)}`,
    `from ${used} ${used === 1 ? 'source' : 'sources'}`,
  ];
  return parts.join('  ·  ');
}

/** Whether somebody stands for it comes first, and natively: a raw cell changes without a build. */
function bylineFormula(context: ReportContext): Formula {
  const all = signatures(context.signed);
  if (all.length === 0) return term(byline(context));
  const changed = '▲ Changed since sign-off  ·  ';
  if (!all.every(({ holds }) => holds)) return term(changed + byline(context));
  const names = all.map(({ name }) => name);
  const says = context.signed?.reviewer ? `✔ Signed off by ${listed(names)}` : `✔ Signed by ${names[0]}, its preparer`;
  return join(when(isChangedSince(context), changed, `${says}  ·  `), byline(context));
}

/** Where the data do not reach as far as the period that was set, both are said. */
const days = (report: Period, asked: Period | null) =>
  asked && (asked.from < report.from || asked.to > report.to)
    ? `${longPeriod(report)} (set: ${longPeriod(asked)})`
    : longPeriod(report);
