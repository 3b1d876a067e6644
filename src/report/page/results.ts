import { call, type Formula, join, op, range, term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { beforeValue, beforeWords, noBefore, otherRow, scale, scaledMark } from '../before.ts';
import { change, changeFormat } from '../change.ts';
import { type CompareWords, compared, mostOfAll } from '../compare.ts';
import type { Before } from '../comparison.ts';
import type { ReportContext } from '../context.ts';
import { noVerdict, whyNoVerdict } from '../coverage/no-verdict.ts';
import { daysIn } from '../days-in.ts';
import { difference, differenceFormat } from '../difference.ts';
import { figureTitle } from '../figure-title.ts';
import { type Figure, net } from '../figures.ts';
import { kpiCell, labelColumn } from '../kpi/columns.ts';
import { kpiFormat, notAvailable } from '../kpi/figure-row.ts';
import { movedColumns, movedRow } from '../kpi/moved.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { cannotSay, statusHighlights } from '../status.ts';
import { longPeriod } from '../windows.ts';
import { withoutData } from '../without-data.ts';
import { ifNumber, moneyWords, pageScale, percentWords, unsigned } from '../words.ts';
import { shownFigures } from './baseline.ts';
import { pageCell } from './columns.ts';
import { resultColumns as columns, resultKey } from './result-cells.ts';
import { header, heading, row, textRow } from './table.ts';

const merges = [
  [1, 2],
  [3, 4],
  [5, 6],
  [7, 8],
  [9, 10],
  [11, 12],
] as const;

/** 5 of 7: what changed, before against after. */
export const results: Section = (context) => {
  const { before, report } = context.windows;
  if (!before || !report) {
    const without = withoutData(context);
    return {
      rows: [
        ...heading('results', '5  Results and impact', 'Before against after.'),
        textRow('results-none', {
          value: without ? `Nothing to compare. ${without.says} ${without.way}` : noBefore(context),
          style: look.small,
        }),
      ],
    };
  }
  const rows = shownFigures(context).map((kpi) => resultRow(context, kpi));
  return {
    rows: [
      ...heading(
        'results',
        '5  Results and impact',
        `${longPeriod(report)} against ${longPeriod(before.period)}, ${beforeWords[before.is].how}.${
          scale(context) ? ` Amounts before are scaled to as many days (${daysIn(report)}).` : ''
        } A change after an action is not proof that the action caused it.`,
      ),
      textRow('results-sentence', { formula: sentence(context, beforeWords[before.is]), style: look.strong }, 24),
      header(
        'head:results',
        { 1: 'KPI', 3: 'Before', 5: 'Now', 7: 'Change', 9: 'Change in %', 11: 'In words' },
        { merges },
      ),
      ...rows,
      ...context.windows.others.map((other) => otherLine(context, other)),
    ],
    rules: [
      { color: strongLine, rows: ['head:results'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [columns.word, columns.word]),
  };
};

function resultRow(context: ReportContext, kpi: Figure): RowPlan {
  const key = resultKey(kpi);
  const at = (column: number) => pageCell(key, column);
  const format = kpiFormat(context, kpi);
  const [before, now] = [at(columns.before), at(columns.now)];
  const none = op(call('COUNT', before, now), '<', 2);
  const noWord = noVerdict(context, kpi, ['report', 'before']);
  return row(
    key,
    {
      1: { value: `${figureTitle(context, kpi)}${scaledMark(context, kpi)}`, style: look.plain },
      [columns.before]: { formula: unsigned(whole(kpi, beforeValue(context, kpi)), format), style: figure(format) },
      [columns.now]: {
        formula: unsigned(whole(kpi, kpiCell('p:report', kpi.id)), format),
        style: figure(format, look.strong),
      },
      [columns.change]: {
        formula: when(none, notAvailable, difference(kpi, now, before, format)),
        style: figure(differenceFormat(kpi, format)),
      },
      [columns.share]: inPercent(kpi, before, now),
      [columns.word]: {
        formula: noWord
          ? term(noWord)
          : when(none, cannotSay, compared(now, before, format, wordsFor(kpi, at(columns.change)))),
        style: look.status,
      },
    },
    { merges },
  );
}

const wordsFor = ({ id, better }: Figure, change: Formula): CompareWords => {
  const about = '· about the same';
  // 5.4 % and 4.6 % are both written 5 %, with a change of a point between them.
  const same = { equal: when(op(change, '=', 0), '· unchanged', about), about };
  if (id === 'cost') return { above: '· more', below: '· less', ...same };
  return better === 'higher'
    ? { above: '✔ better', below: '✖ worse', ...same }
    : { above: '✖ worse', below: '✔ better', ...same };
};

/** A share has changed in points, which the column before this one says. */
const inPercent = (kpi: Figure, before: Formula, now: Formula): Cell =>
  kpi.unit === 'percent'
    ? { value: '–', style: { ...look.byline, align: 'right' } }
    : { formula: change(kpi, now, before, ''), style: figure(changeFormat(kpi, '')) };

/** Rows spread over days leave fractions of orders and leads: a change is that between the counts that are shown. */
const whole = ({ unit }: Figure, value: Formula): Formula =>
  unit === 'count' ? call('IFERROR', call('ROUND', value, 0), notAvailable) : value;

/** What else the data allow to compare with, in a line without a verdict: the page has one `Before`. */
function otherLine(context: ReportContext, other: Before): RowPlan {
  const value = (id: string) => kpiCell(otherRow(other), id);
  const [roi, net] = [value('roi'), value('net')];
  const says = join(
    `Beside it, ${beforeWords[other.is].how} (${longPeriod(other.period)}): ROI `,
    ifNumber(roi, percentWords(roi), notAvailable),
    ', net return ',
    ifNumber(net, moneyWords(context, net), notAvailable),
    '.',
  );
  return textRow(`results-beside:${other.is}`, { formula: says, style: look.small }, 20);
}

/** What moved the result most, named by the figures themselves. */
function sentence(context: ReportContext, { at, noun }: (typeof beforeWords)[Before['is']]): Formula {
  const { channels } = context.facts;
  const before = pageCell(resultKey(net), columns.before);
  const now = pageCell(resultKey(net), columns.now);
  const change = pageCell(resultKey(net), columns.change);
  if (!shownFigures(context).some(({ id }) => id === 'net')) {
    return { kind: 'text', value: 'What came of it cannot be said: it takes both spend and revenue.' };
  }
  const why = noVerdict(context, net, ['report', 'before']);
  if (why) return term(`What came of it cannot be said: ${whyNoVerdict[why]}.`);
  const column = (at: number) =>
    range(
      { tab: 'kpi', row: movedRow(channels[0] ?? ''), column: at },
      { tab: 'kpi', row: movedRow(channels.at(-1) ?? ''), column: at },
    );
  const changes = column(movedColumns.change);
  const name = (extreme: string) =>
    call('INDEX', column(labelColumn), call('MATCH', call(extreme, changes), changes, 0));
  const most = (extreme: string) =>
    when(
      op(call('COUNT', changes), '=', 0),
      '',
      when(
        op(op(call(extreme, changes), '/', change), '>', mostOfAll),
        join('; most of it from ', name(extreme), ' (', moneyWords(context, call(extreme, changes)), ')'),
        '',
      ),
    );
  const rose = join(
    'Net return rose by ',
    moneyWords(context, change),
    ` over ${noun}`,
    share(now, before),
    most('MAX'),
    '.',
  );
  const fell = join(
    'Net return fell by ',
    moneyWords(context, op(0, '-', change)),
    ` against ${noun}`,
    share(now, before),
    most('MIN'),
    '.',
  );
  return ifNumber(
    change,
    compared(now, before, pageScale(context).format, {
      above: rose,
      equal: `Net return is what it was ${at}.`,
      about: `Net return is about what it was ${at}.`,
      below: fell,
    }),
    'What came of it cannot be said: before or after, spend or revenue is missing.',
  );
}

/** Of the figures themselves: their difference beside it is rounded. */
const share = (now: Formula, before: Formula) =>
  when(op(before, '>', 0), join(' (', percentWords(call('ABS', op(op(now, '-', before), '/', before))), ')'), '');
