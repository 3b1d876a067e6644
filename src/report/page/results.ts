import { call, type Formula, join, op, range, term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { type CompareWords, compared } from '../compare.ts';
import type { ReportContext } from '../context.ts';
import { difference, differenceFormat } from '../difference.ts';
import { inDoubt, isInDoubt } from '../doubt.ts';
import { figureTitle } from '../figure-title.ts';
import type { Figure } from '../figures.ts';
import { signed } from '../formats.ts';
import { kpiCell, labelColumn } from '../kpi/columns.ts';
import { kpiFormat, notAvailable } from '../kpi/figure-row.ts';
import { movedColumns, movedRow } from '../kpi/moved.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { daysIn, longPeriod } from '../windows.ts';
import { withoutData } from '../without-data.ts';
import { ifNumber, moneyWords, pageScale, percentWords } from '../words.ts';
import { shownFigures } from './baseline.ts';
import { pageCell } from './columns.ts';
import { scaledBaseline } from './kpi-table.ts';
import { header, heading, row, textRow } from './table.ts';

const columns = { before: 3, since: 5, change: 7, share: 9, word: 11 } as const;
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
  const { windows } = context;
  if (!windows.baseline || !windows.after) {
    const without = withoutData(context);
    return {
      rows: [
        ...heading('results', '5  Results and impact', 'Before against after.'),
        textRow('results-none', {
          value: without
            ? `Nothing to compare. ${without.says} ${without.way}`
            : 'Nothing to compare: it takes days before and after. Add earlier exports, or set the days in Tieout ▸ Settings ▸ Baseline.',
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
        `${longPeriod(windows.after)} against the baseline. Amounts of the baseline are scaled to as many days (${daysIn(windows.after)}). A change after an action is not proof that the action caused it.`,
      ),
      textRow('results-sentence', { formula: sentence(context), style: look.strong }, 24),
      header(
        'head:results',
        { 1: 'KPI', 3: 'Before', 5: 'Since', 7: 'Change', 9: 'Change in %', 11: 'In words' },
        { merges },
      ),
      ...rows,
    ],
    rules: [
      { color: strongLine, rows: ['head:results'], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [columns.word, columns.word]),
  };
};

function resultRow(context: ReportContext, kpi: Figure): RowPlan {
  const key = `result:${kpi.id}`;
  const at = (column: number) => pageCell(key, column);
  const format = kpiFormat(context, kpi);
  const [before, since] = [at(columns.before), at(columns.since)];
  const none = op(call('COUNT', before, since), '<', 2);
  return row(
    key,
    {
      1: { value: figureTitle(context, kpi), style: look.plain },
      [columns.before]: { formula: whole(kpi, scaledBaseline(kpi, 'p:after')), style: figure(format) },
      [columns.since]: { formula: whole(kpi, kpiCell('p:after', kpi.id)), style: figure(format, look.strong) },
      [columns.change]: {
        formula: when(none, notAvailable, difference(kpi, since, before, format)),
        style: figure(differenceFormat(kpi, format)),
      },
      [columns.share]: inPercent(kpi, none, before, since),
      [columns.word]: {
        formula: areInDoubt(context)
          ? term(inDoubt)
          : when(none, '– cannot say', compared(since, before, format, wordsFor(kpi))),
        style: look.status,
      },
    },
    { merges },
  );
}

/** What is compared with what is in doubt is itself in doubt. */
const areInDoubt = (context: ReportContext): boolean =>
  isInDoubt(context, context.windows.after) || isInDoubt(context, context.windows.baseline);

const same = { equal: '· unchanged', about: '· about the same' };

const wordsFor = ({ id, better }: Figure): CompareWords => {
  if (id === 'cost') return { above: '· more', below: '· less', ...same };
  return better === 'higher'
    ? { above: '✔ better', below: '✖ worse', ...same }
    : { above: '✖ worse', below: '✔ better', ...same };
};

/** A share has changed in points, and from a base of nothing or less there is no change in percent. */
function inPercent({ unit }: Figure, none: Formula, before: Formula, since: Formula): Cell {
  if (unit === 'percent') return { value: '–', style: { ...look.byline, align: 'right' } };
  const change = call('ROUND', op(op(since, '-', before), '/', before), 2);
  return {
    formula: when(none, notAvailable, when(op(before, '<=', 0), notAvailable, change)),
    style: figure(signed('0%')),
  };
}

/** Rows spread over days leave fractions of orders and leads: a change is that between the counts that are shown. */
const whole = ({ unit }: Figure, value: Formula): Formula =>
  unit === 'count' ? call('IFERROR', call('ROUND', value, 0), notAvailable) : value;

/** What moved the result most, named by the figures themselves. */
function sentence(context: ReportContext): Formula {
  const { channels } = context.facts;
  const before = pageCell('result:net', columns.before);
  const since = pageCell('result:net', columns.since);
  const change = pageCell('result:net', columns.change);
  if (!shownFigures(context).some(({ id }) => id === 'net')) {
    return { kind: 'text', value: 'What came of it cannot be said: it takes both spend and revenue.' };
  }
  if (areInDoubt(context)) return term('What came of it cannot be said: too much of the money is held back.');
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
      // Half of it is not most of it.
      when(
        op(op(call(extreme, changes), '/', change), '>', op(1, '/', 2)),
        join('; most of it from ', name(extreme), ' (', moneyWords(context, call(extreme, changes)), ')'),
        '',
      ),
    );
  const rose = join(
    'Net return rose by ',
    moneyWords(context, change),
    ' over the baseline',
    share(change, before),
    most('MAX'),
    '.',
  );
  const fell = join(
    'Net return fell by ',
    moneyWords(context, op(0, '-', change)),
    ' against the baseline',
    share(change, before),
    most('MIN'),
    '.',
  );
  return ifNumber(
    change,
    compared(since, before, pageScale(context).format, {
      above: rose,
      equal: 'Net return is what it was in the baseline.',
      about: 'Net return is about what it was in the baseline.',
      below: fell,
    }),
    'What came of it cannot be said: before or after, spend or revenue is missing.',
  );
}

const share = (change: Formula, before: Formula) =>
  when(op(before, '>', 0), join(' (', percentWords(call('ABS', op(change, '/', before))), ')'), '');
