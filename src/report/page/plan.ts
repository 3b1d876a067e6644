import { call, type Formula, join, op, range, type Term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { placesOf, signed } from '../formats.ts';
import { notAvailable } from '../kpi/figure-row.ts';
import { planCell, planColumns, planKey, planRestKey, planTotalKey } from '../kpi/plan.ts';
import { planMoney } from '../kpi/planned.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Plan, PlanLine } from '../plan.ts';
import { planNotes, stateInWords } from '../plan-notes.ts';
import { canForecastTotal, isMostlyUnplanned, totalPlanState } from '../plan-total.ts';
import { aheadOfPlan, behindPlan, onPace, pacePoints } from '../plan-words.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { longDay, longPeriod } from '../windows.ts';
import { ifNumber, moneyWords, pageScale, percentWords, unsigned } from '../words.ts';
import { pageCell } from './columns.ts';
import { header, heading, leadHeight, row, textRow } from './table.ts';

const columns = {
  planned: 2,
  spent: 3,
  difference: 4,
  used: 5,
  due: 6,
  pace: 7,
  forecast: 9,
  against: 10,
  note: 11,
} as const;
const merges = [
  [7, 8],
  [11, 12],
] as const;
const totalKey = 'plan:total';
/** Lines with a row of their own; the others share one. */
const most = 12;

/** What was spent against what was planned, and where it leads. Nothing where nobody planned. */
export const plan: Section = (context) => {
  const { plan: found } = context;
  if (!found) return { rows: [] };
  const notes = planNotes(found, context).map((says, i) =>
    textRow(`plan-note:${i}`, { value: says, style: look.small }, leadHeight(says, 210)),
  );
  if (found.lines.length === 0)
    return { rows: [...heading('plan', title, 'What was planned for the channels.'), ...notes] };
  const shown = found.lines.length > most ? found.lines.slice(0, most - 1) : found.lines;
  const body = [
    ...shown.map((each) => lineRow(context, each)),
    ...(shown.length < found.lines.length ? [otherRow(context, found.lines.slice(shown.length))] : []),
    ...(hasRest(found) ? [restRow(context)] : []),
  ];
  const total = totalRow(context, found, body);
  const unit = inCurrency(context, scale(context).suffix);
  return {
    rows: [
      ...heading('plan', title, leadOf(found)),
      textRow('plan-sentence', { formula: sentence(context, found), style: look.strong }, 24),
      header(
        'head:plan',
        {
          1: `Channel${unit}`,
          [columns.planned]: 'Planned',
          [columns.spent]: 'Spent',
          [columns.difference]: 'Difference',
          [columns.used]: 'Plan used',
          [columns.due]: 'Plan due',
          [columns.pace]: 'Pace',
          [columns.forecast]: 'Forecast',
          [columns.against]: 'Against plan',
          [columns.note]: 'Data',
        },
        { merges },
      ),
      ...body,
      total,
      ...notes,
    ],
    rules: [
      { color: strongLine, rows: ['head:plan', body[body.length - 1]!.key], from: 1, to: 12 },
      { color: line, rows: body.slice(0, -1).map(({ key }) => key), from: 1, to: 12 },
    ],
    highlights: statusHighlights(body[0]!.key, totalKey, [columns.pace, columns.note]),
  };
};

const title = 'Spent against plan';

/** In full where it fits: channels differ too much in size for one scale. */
const scale = (context: ReportContext) =>
  Math.max(0, ...(context.plan?.lines ?? []).map(({ planned, spent }) => Math.max(planned ?? 0, spent ?? 0))) < 1e7
    ? { format: planMoney(context), suffix: '' }
    : pageScale(context);

const leadOf = ({ period, lines }: Plan): string =>
  period && lines.some(({ state }) => state !== 'over')
    ? `${longPeriod(period)}. Due is what was planned for the days that the data cover; up to ${pacePoints} points apart is on pace. Forecast: spent ÷ days with data × days of the plan, as if it went on like that.`
    : period
      ? `${longPeriod(period)}, which is over, so there is no forecast.`
      : 'The plan names no days, so it stands against all that was spent, without pace and forecast.';

const hasRest = ({ period, rest }: Plan): boolean => period !== null && Math.abs(rest) >= 0.005;

function cellsOf(
  context: ReportContext,
  label: string,
  from: (id: keyof typeof planColumns) => Formula,
  note: Cell,
  strong: boolean,
) {
  const style = strong ? look.strong : look.plain;
  const { format } = scale(context);
  return {
    1: { value: label, style: { ...style, format: '@' } },
    [columns.planned]: { formula: from('planned'), style: figure(format, style) },
    [columns.spent]: { formula: unsigned(from('spent'), format), style: figure(format, style) },
    // Rounded, since what is nothing to be seen has no sign.
    [columns.difference]: {
      formula: ifNumber(from('difference'), call('ROUND', from('difference'), placesOf(format)), from('difference')),
      style: figure(signed(format), style),
    },
    [columns.used]: { formula: from('used'), style: figure('0%', style) },
    [columns.due]: { formula: from('dueShare'), style: figure('0%', style) },
    [columns.pace]: { formula: from('pace'), style: look.status },
    [columns.forecast]: { formula: unsigned(from('forecast'), format), style: figure(format, style) },
    [columns.against]: { formula: unsigned(from('against'), format), style: figure(signed(format), style) },
    [columns.note]: note,
  };
}

const small = { ...look.small, align: 'right' as const };

function lineRow(context: ReportContext, planned: PlanLine): RowPlan {
  const from = (id: keyof typeof planColumns) => planCell(planKey(planned), id);
  const note = { value: stateInWords(planned, context.plan as Plan), style: small };
  return row(planKey(planned), cellsOf(context, planned.channel, from, note, false), { merges, height: 21 });
}

const restRow = (context: ReportContext): RowPlan =>
  row(
    planRestKey,
    cellsOf(context, 'On days without a plan', (id) => planCell(planRestKey, id), { value: '', style: small }, false),
    { merges, height: 21 },
  );

/** Lines without a row of their own, added up. */
function otherRow(context: ReportContext, lines: readonly PlanLine[]): RowPlan {
  const key = 'plan:other';
  const [first, last] = [lines[0]!, lines[lines.length - 1]!];
  const known = (id: keyof typeof planColumns): Formula => {
    const cells = range(
      { tab: 'kpi', row: planKey(first), column: planColumns[id] },
      { tab: 'kpi', row: planKey(last), column: planColumns[id] },
    );
    return when(op(call('COUNT', cells), '=', 0), notAvailable, call('SUM', cells));
  };
  const none: Formula = { kind: 'text', value: notAvailable };
  const summed = ['planned', 'spent'] as const;
  const from = (id: keyof typeof planColumns): Formula =>
    id === 'pace' ? { kind: 'text', value: '–' } : (summed as readonly string[]).includes(id) ? known(id) : none;
  const note = { value: `${lines.length} more, in KPI`, style: small };
  return row(key, cellsOf(context, 'Other', from, note, false), { merges, height: 21 });
}

/** The rows above add up to it, and its spend is that of all channels in these days: both are said where they hold. */
function totalRow(context: ReportContext, { period }: Plan, body: readonly RowPlan[]): RowPlan {
  const from = (id: keyof typeof planColumns) => planCell(planTotalKey, id);
  const off = (column: number) =>
    call(
      'ABS',
      op(
        call(
          'SUM',
          range(
            { tab: 'report', row: body[0]!.key, column },
            { tab: 'report', row: body[body.length - 1]!.key, column },
          ),
        ),
        '-',
        call('SUM', pageCell(totalKey, column)),
      ),
    );
  const cent = op(1, '/', 200);
  const foots = when(op(op(off(columns.planned), '+', off(columns.spent)), '<', cent), '✔ foots', '✖ differs');
  return row(
    totalKey,
    cellsOf(context, period ? 'Total' : 'Total planned', from, { formula: foots, style: look.status }, true),
    { merges, height: 21 },
  );
}

function spentOfPlanned(context: ReportContext): Formula {
  const at = (id: keyof typeof planColumns) => planCell(planTotalKey, id);
  return join(
    moneyWords(context, at('spent')),
    ' spent against ',
    moneyWords(context, at('planned')),
    ' planned',
    ifNumber(at('used'), join(' (', percentWords(at('used')), ')'), ''),
  );
}

const apartFromPlan = (context: ReportContext, found: Plan): Term =>
  isMostlyUnplanned(found)
    ? join('; ', moneyWords(context, unplanned(found)), ' of it in channels without a plan')
    : '';

const planUnsaid = 'Spent against plan cannot be said: one of the two is missing.';
const isSaid = (then: Formula): Formula =>
  when(op(call('COUNT', planCell(planTotalKey, 'spent'), planCell(planTotalKey, 'planned')), '<', 2), planUnsaid, then);

/** The same without a verdict, beside what was done; undefined where nobody planned. */
export const plannedInWords = (context: ReportContext): Formula | undefined =>
  context.plan && context.plan.lines.length > 0
    ? isSaid(
        join(
          'On the days of the plan: ',
          spentOfPlanned(context),
          apartFromPlan(context, context.plan),
          '. Each channel has its line in Spent against plan.',
        ),
      )
    : undefined;

/** What all of it comes to, in words. */
function sentence(context: ReportContext, found: Plan): Formula {
  const at = (id: keyof typeof planColumns) => planCell(planTotalKey, id);
  const state = totalPlanState(found);
  const spent = spentOfPlanned(context);
  const apart = apartFromPlan(context, found);
  const verdict = (word: string): Term =>
    join(', with ', percentWords(at('dueShare')), ` of the plan due: ${word.slice(2)}.`);
  const pace = when(
    op(at('pace'), '=', onPace),
    verdict(onPace),
    when(
      op(at('pace'), '=', aheadOfPlan),
      verdict(aheadOfPlan),
      when(op(at('pace'), '=', behindPlan), verdict(behindPlan), '.'),
    ),
  );
  const ends = found.period && canForecastTotal(found) ? forecastWords(context, found.period.to) : '';
  return isSaid(state === 'running' ? join(spent, pace, ends) : join(spent, apart, '.', ends));
}

/** What was spent in channels that nobody planned for. */
const unplanned = ({ lines }: Plan): Formula =>
  call('SUM', ...lines.filter(({ pieces }) => pieces.length === 0).map((each) => planCell(planKey(each), 'spent')));

const forecastWords = (context: ReportContext, end: number): Term =>
  ifNumber(
    planCell(planTotalKey, 'forecast'),
    join(` As it goes, it will be `, moneyWords(context, planCell(planTotalKey, 'forecast')), ` by ${longDay(end)}.`),
    '',
  );
