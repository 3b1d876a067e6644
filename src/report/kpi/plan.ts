import { call, cell, type Formula, op, range, type Term, term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { inCurrency, type ReportContext } from '../context.ts';
import { isInDoubt } from '../coverage/doubt.ts';
import { signed } from '../formats.ts';
import { figure, line, look, strongLine } from '../look.ts';
import { canForecast, type Plan, type PlanLine } from '../plan.ts';
import { canForecastTotal, isMostlyUnplanned, totalPlanState } from '../plan-total.ts';
import { planWord } from '../plan-words.ts';
import type { Section } from '../section.ts';
import { statusHighlights } from '../status.ts';
import { longPeriod } from '../windows.ts';
import { daysColumn, daysOf, fromColumn, labelColumn, pathColumn, toColumn } from './columns.ts';
import { notAvailable } from './figure-row.ts';
import { gap, sectionTitle } from './headings.ts';
import { pathCell, pathHead } from './path-cell.ts';
import { planMoney, plannedRange } from './planned.ts';
import { sumFormula } from './sum-formula.ts';

/** Columns of the table of spend against plan, from E on. */
export const planColumns = {
  planned: daysColumn + 1,
  spent: daysColumn + 2,
  difference: daysColumn + 3,
  used: daysColumn + 4,
  dataFrom: daysColumn + 5,
  dataTo: daysColumn + 6,
  dataDays: daysColumn + 7,
  gone: daysColumn + 8,
  due: daysColumn + 9,
  dueShare: daysColumn + 10,
  aDay: daysColumn + 11,
  pace: daysColumn + 12,
  forecast: daysColumn + 13,
  against: daysColumn + 14,
  plannedRevenue: daysColumn + 15,
  revenue: daysColumn + 16,
} as const;
type Column = keyof typeof planColumns;

export const planTotalKey = 'plan:total';
export const planRestKey = 'plan:rest';
export const planKey = ({ key }: PlanLine): string => `plan:${key}`;
export const planCell = (row: string, column: Column): Formula => cell('kpi', row, planColumns[column]);

/** The last column that a plan needs, so that it is not folded away. */
export const lastPlanColumn = (plan: Plan): number => (plan.hasRevenue ? planColumns.revenue : planColumns.against);

/** What was spent against what was planned for the same days, and where it leads. */
export const plan: Section = (context) => {
  const { plan: found } = context;
  if (!found || found.lines.length === 0) return { rows: [] };
  const last = lastPlanColumn(found);
  const body = [...found.lines.map((each) => lineRow(context, found, each)), ...restRows(context, found)];
  const rows = [...body, totalRow(context, found, body)];
  return {
    rows: [
      ...sectionTitle(
        'plan',
        'Spent against plan',
        `${found.period ? `${longPeriod(found.period)}. ` : ''}Each channel over the days of its plan. Due: planned for days that the data cover. Forecast: spent ÷ days with data × days of the plan, from ${fewestInWords} with data on.`,
      ),
      headerRow(context, last),
      ...rows,
      gap('gap:planned'),
    ],
    rules: [
      { color: strongLine, rows: ['head:plan', body[body.length - 1]!.key], from: 1, to: last },
      { color: line, rows: body.slice(0, -1).map(({ key }) => key), from: 1, to: last },
    ],
    highlights: statusHighlights(rows[0]!.key, planTotalKey, [planColumns.pace, planColumns.pace]),
  };
};

const fewestInWords = 'seven days';

function headerRow(context: ReportContext, last: number): RowPlan {
  const unit = inCurrency(context);
  const titles: Readonly<Record<number, string>> = {
    [fromColumn]: 'From',
    [toColumn]: 'To',
    [daysColumn]: 'Days',
    [planColumns.planned]: `Planned${unit}`,
    [planColumns.spent]: `Spent${unit}`,
    [planColumns.difference]: `Spent − planned${unit}`,
    [planColumns.used]: 'Plan used',
    [planColumns.dataFrom]: 'Data from',
    [planColumns.dataTo]: 'Data to',
    [planColumns.dataDays]: 'Days with data',
    [planColumns.gone]: 'Time gone',
    [planColumns.due]: `Due${unit}`,
    [planColumns.dueShare]: 'Plan due',
    [planColumns.aDay]: `Spent a day${unit}`,
    [planColumns.pace]: 'Pace',
    [planColumns.forecast]: `Forecast${unit}`,
    [planColumns.against]: `Forecast − planned${unit}`,
    [planColumns.plannedRevenue]: `Planned revenue${unit}`,
    [planColumns.revenue]: `Revenue${unit}`,
  };
  const cells: Cell[] = [{ value: 'Channel', style: look.head }];
  for (let column = 2; column <= last; column++) cells.push({ value: titles[column] ?? '', style: look.headRight });
  cells[pathColumn - 1] = pathHead;
  return { key: 'head:plan', height: 34, cells };
}

/** `then` where all of these are numbers. */
const counted = (cells: readonly Formula[], then: Term): Formula =>
  when(op(call('COUNT', ...cells), '<', cells.length), notAvailable, then);

const perOf = (part: Formula, whole: Formula): Formula =>
  counted([part, whole], when(op(whole, '<=', 0), notAvailable, op(part, '/', whole)));

function lineRow(context: ReportContext, { hasRevenue }: Plan, line: PlanLine): RowPlan {
  const key = planKey(line);
  const at = (column: Column) => planCell(key, column);
  const sum = (measure: 'cost' | 'revenue') =>
    sumFormula(
      context.stretches,
      measure,
      {
        channel: { at: cell('kpi', key, labelColumn), name: line.channel },
        ...(line.days ? { days: daysOf(key) } : {}),
      },
      { partial: true },
    );
  const isPlanned = line.pieces.length > 0;
  // Between days that are missing no share of the plan is due.
  const covered = line.state === 'with gaps' ? null : line.covered;
  const due = plannedRange(line, 'cost', true);
  const days = cell('kpi', key, daysColumn);
  return planRow(context, key, line.channel, hasRevenue, {
    from: line.days?.from,
    to: line.days?.to,
    planned: isPlanned ? plannedSum(line, 'cost') : term(notAvailable),
    spent: sum('cost'),
    dataFrom: covered?.from,
    dataTo: covered?.to,
    gone: covered ? op(at('dataDays'), '/', days) : term(notAvailable),
    due: isPlanned && covered ? (due ? call('SUM', due) : term(0)) : term(notAvailable),
    pace: planWord(isPlanned ? line.state : 'unplanned', at('used'), at('dueShare'), isInDoubt(context, line.days)),
    forecast: canForecast(line.state) ? counted([at('spent')], op(at('aDay'), '*', days)) : term(notAvailable),
    plannedRevenue: isPlanned ? plannedSum(line, 'revenue') : term(notAvailable),
    revenue: sum('revenue'),
  });
}

/** Missing is not zero: where no row of the plan has it, there is none. */
function plannedSum(line: PlanLine, measure: 'cost' | 'revenue'): Formula {
  const cells = plannedRange(line, measure) as Formula;
  return when(op(call('COUNT', cells), '=', 0), notAvailable, call('SUM', cells));
}

/** What channels with a plan spent on days without one. */
function restRows(context: ReportContext, found: Plan): RowPlan[] {
  if (!found.period || Math.abs(found.rest) < 0.005) return [];
  const spent = found.lines.reduce<Formula>(
    (left, each) => op(left, '-', call('SUM', planCell(planKey(each), 'spent'))),
    sumFormula(context.stretches, 'cost', { days: daysOf(planRestKey) }, { partial: false }),
  );
  return [
    planRow(context, planRestKey, 'On days without a plan', found.hasRevenue, {
      ...found.period,
      planned: term(notAvailable),
      spent,
      gone: term(notAvailable),
      due: term(notAvailable),
      pace: planWord('unplanned', spent, spent),
      forecast: term(notAvailable),
      plannedRevenue: term(notAvailable),
      revenue: term(notAvailable),
    }),
  ];
}

function totalRow(context: ReportContext, found: Plan, body: readonly RowPlan[]): RowPlan {
  const at = (column: Column) => planCell(planTotalKey, column);
  const column = (id: Column) =>
    range(
      { tab: 'kpi', row: body[0]!.key, column: planColumns[id] },
      { tab: 'kpi', row: body[body.length - 1]!.key, column: planColumns[id] },
    );
  const state = totalPlanState(found);
  const total = (measure: 'cost' | 'revenue') =>
    sumFormula(context.stretches, measure, { days: daysOf(planTotalKey) }, { partial: true });
  const known = (id: Column) => when(op(call('COUNT', column(id)), '=', 0), notAvailable, call('SUM', column(id)));
  // What is over will not grow: it stands in the forecast with what it spent.
  const ended = [
    ...found.lines.filter((each) => each.state === 'over').map((each) => planCell(planKey(each), 'spent')),
    ...(body[body.length - 1]!.key === planRestKey ? [planCell(planRestKey, 'spent')] : []),
  ];
  const forecast = call('SUM', column('forecast'), ...ended);
  return planRow(
    context,
    planTotalKey,
    'All channels',
    found.hasRevenue,
    {
      ...found.period,
      planned: known('planned'),
      // Not the sum of the rows above, so that the page can see whether they add up to it.
      spent: found.period ? total('cost') : known('spent'),
      gone: term(notAvailable),
      due: found.period && state !== 'partial' ? known('due') : term(notAvailable),
      pace: planWord(state, at('used'), at('dueShare'), isInDoubt(context, found.period)),
      forecast: canForecastTotal(found) ? forecast : term(notAvailable),
      plannedRevenue: known('plannedRevenue'),
      revenue: found.period ? total('revenue') : known('revenue'),
      isUnlike: isMostlyUnplanned(found),
    },
    true,
  );
}

interface Contents
  extends Readonly<
    Record<'planned' | 'spent' | 'gone' | 'due' | 'pace' | 'forecast' | 'plannedRevenue' | 'revenue', Formula>
  > {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly dataFrom?: number | undefined;
  readonly dataTo?: number | undefined;
  /** Whether too much of what was spent was not planned for. */
  readonly isUnlike?: boolean;
}

/** The columns that are worked out alike in every row stand here once. */
function planRow(
  context: ReportContext,
  key: string,
  label: string,
  hasRevenue: boolean,
  contents: Contents,
  strong = false,
): RowPlan {
  const style = strong ? look.strong : look.plain;
  const money = planMoney(context);
  const cells: (Cell | undefined)[] = [{ value: label, style: { ...style, format: '@' } }];
  const at = (column: Column) => planCell(key, column);
  const put = (column: number, formula: Formula, format: string) => {
    cells[column - 1] = { formula, style: figure(format, style) };
  };
  const putDays = (first: number, last: number, days: number, from?: number, to?: number) => {
    if (from === undefined || to === undefined) return;
    for (const [column, value] of [
      [first, from],
      [last, to],
    ] as const)
      cells[column - 1] = { value, style: figure('d mmm yyyy', style) };
    put(days, op(op(cell('kpi', key, last), '-', cell('kpi', key, first)), '+', 1), '0');
  };
  putDays(fromColumn, toColumn, daysColumn, contents.from, contents.to);
  if (contents.from !== undefined) cells[pathColumn - 1] = pathCell(context.stretches, key);
  putDays(planColumns.dataFrom, planColumns.dataTo, planColumns.dataDays, contents.dataFrom, contents.dataTo);
  put(planColumns.planned, contents.planned, money);
  put(planColumns.spent, contents.spent, money);
  put(
    planColumns.difference,
    counted([at('planned'), at('spent')], op(at('spent'), '-', at('planned'))),
    signed(money),
  );
  put(planColumns.used, contents.isUnlike ? term(notAvailable) : perOf(at('spent'), at('planned')), '0%');
  put(planColumns.gone, contents.gone, '0%');
  put(planColumns.due, contents.due, money);
  put(planColumns.dueShare, perOf(at('due'), at('planned')), '0%');
  put(planColumns.aDay, perOf(at('spent'), at('dataDays')), money);
  cells[planColumns.pace - 1] = { formula: contents.pace, style: look.status };
  put(planColumns.forecast, contents.forecast, money);
  put(
    planColumns.against,
    counted([at('forecast'), at('planned')], op(at('forecast'), '-', at('planned'))),
    signed(money),
  );
  if (hasRevenue) {
    put(planColumns.plannedRevenue, contents.plannedRevenue, money);
    put(planColumns.revenue, contents.revenue, money);
  }
  return { key, cells };
}
