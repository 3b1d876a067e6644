import type { Measure } from '../../intake/campaign-rows.ts';
import { call, cell, type Formula, join, op, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { beforeRow } from '../before.ts';
import {
  allChannels,
  channelChoice,
  chosenColumns,
  chosenRow,
  chosenStep,
  inChosen,
  isAllChannels,
  isReportPeriod,
  reportPeriod,
  timeChoice,
} from '../chosen.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, figureOf, measuresIn, net } from '../figures.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { channelRow, channelsTotal } from './channels.ts';
import { canChoose, stepsToChoose } from './choices.ts';
import { allDaysColumn, chosenStepKey } from './chosen-over-time.ts';
import { daysColumn, daysOf, fromColumn, kpiCell, kpiRange, labelColumn, lastColumn, toColumn } from './columns.ts';
import { figureRow, notAvailable } from './figure-row.ts';
import { figureHeader, gap, sectionTitle } from './headings.ts';
import type { StepRow } from './over-time.ts';
import { sideCell } from './sides.ts';
import { type Scope, sumFormula } from './sum-formula.ts';

/** The figures of the channel and the time that somebody chose on the page, and of what they are compared with. */
export const chosen: Section = (context) => {
  if (!canChoose(context)) return { rows: [] };
  const rows = [
    reportRow(context),
    ...(context.windows.before ? [rowBefore(context)] : []),
    ...context.facts.channels.map((name) => channelOfTime(context, name)),
    rowOfTime(context, channelsTotal, allChannels),
  ];
  return {
    rows: [
      gap('gap:chosen'),
      ...sectionTitle(
        'chosen',
        'Chosen on the page',
        'What the two cells over the charts of the ROI Report narrow its first screen to, of media spend alone.',
      ),
      {
        key: 'head:chosen-what',
        cells: ['Chosen', 'Anything', allChannels, reportPeriod, 'Step'].map((value, i) => ({
          value,
          style: i === 0 ? look.head : look.headRight,
        })),
      },
      choiceRow(context),
      figureHeader('chosen', 'What is shown', context, true),
      ...rows,
    ],
    rules: [
      { color: strongLine, rows: ['head:chosen', rows.at(-1)?.key ?? chosenRow], from: 1, to: lastColumn },
      { color: line, rows: rows.slice(0, -1).map(({ key }) => key), from: 1, to: lastColumn },
    ],
  };
};

/** A cell that somebody emptied chooses nothing. */
const isLeft = (choice: Formula, all: string): Formula =>
  when(op(op(op(choice, '=', all), '+', op(choice, '=', '')), '>', 0), 1, 0);

function choiceRow(context: ReportContext): RowPlan {
  const at = (column: number) => cell('kpi', chosenRow, column);
  const steps = stepsToChoose(context);
  const put: Record<number, Formula> = {
    [chosenColumns.anything]: op(1, '-', op(at(chosenColumns.isAllChannels), '*', at(chosenColumns.isReportPeriod))),
    [chosenColumns.isAllChannels]: isLeft(channelChoice, allChannels),
    [chosenColumns.isReportPeriod]: isLeft(timeChoice, reportPeriod),
  };
  if (steps.length > 0)
    put[chosenColumns.step] = call('IFERROR', call('MATCH', timeChoice, kpiRange(keysOf(steps), labelColumn), 0), 0);
  const cells: (Cell | undefined)[] = [{ value: 'Whether', style: look.plain }];
  for (const [column, formula] of Object.entries(put))
    cells[Number(column) - 1] = { formula, style: figure('0', look.plain) };
  return { key: chosenRow, cells };
}

const keysOf = (steps: readonly StepRow[]): string[] => steps.map(({ key }) => key);

interface Days {
  readonly from: Formula;
  readonly to: Formula;
}

/** Days of the chosen step or of one so many steps `back`, where `isThere` says that there is one; of a row where no step was chosen. */
function daysOfStep(context: ReportContext, row: string, isThere: Formula, back: number): Days {
  const steps = keysOf(stepsToChoose(context));
  const day = (column: number) => {
    const ofStep =
      steps.length === 0
        ? notAvailable
        : when(isThere, call('INDEX', kpiRange(steps, column), op(chosenStep, '-', back)), notAvailable);
    return when(isReportPeriod, cell('kpi', row, column), ofStep);
  };
  return { from: day(fromColumn), to: day(toColumn) };
}

/** How many steps back the time lies that a step is compared with: a year where the page is compared with the year before, else one. */
const stepsBack = ({ windows, grain }: ReportContext): number =>
  windows.before?.is === 'last year' ? { week: 52, month: 12, quarter: 4 }[grain] : 1;

/** Only where both steps have all of their days: what a step lacks is no fall. */
function hasBefore(context: ReportContext): Formula {
  const back = stepsBack(context);
  const allDays = kpiRange(stepsToChoose(context).map(chosenStepKey), allDaysColumn);
  const at = (place: Formula) => call('INDEX', allDays, place);
  return when(
    op(chosenStep, '>', back),
    op(op(at(chosenStep), '*', at(op(chosenStep, '-', back))), '=', 1),
    op(0, '=', 1),
  );
}

/** The label of the step that the chosen one is compared with; nothing where there is none. */
export function stepBefore(context: ReportContext): Formula {
  const labels = kpiRange(keysOf(stepsToChoose(context)), labelColumn);
  return when(hasBefore(context), call('INDEX', labels, op(chosenStep, '-', stepsBack(context))), '');
}

/** Where a row has what a figure is formed of. */
const sumAt = (context: ReportContext, row: string) => (measure: Measure, matched?: readonly Measure[]) =>
  matched ? sideCell(context, row, matched, measure) : kpiCell(row, measure);

const sumOver =
  ({ stretches }: ReportContext, scope: Scope) =>
  (measure: Measure, matched: readonly Measure[] = []): Formula =>
    sumFormula(stretches, measure, scope, { partial: true, matched, isOnlyInOrder: true });

/** What the first screen shows of the choice, and what it is formed of. */
function figuresShown({ settings }: ReportContext): ReadonlySet<string> {
  const shown = ['cost', 'revenue', 'roi', ...settings.firstScreenKpis];
  return new Set(shown.flatMap((id) => [id, ...measuresIn(figureOf(id) as Figure)]));
}

function reportRow(context: ReportContext): RowPlan {
  const key = inChosen('p:report');
  const days = daysOf(key);
  const [ofDays, ofAll] = [sumOver(context, { days, isChosen: true }), sumOver(context, { isChosen: true })];
  return withDays(
    figureRow(context, {
      key,
      label: join(
        when(isAllChannels, allChannels, channelChoice),
        ', ',
        when(isReportPeriod, reportPeriod.toLowerCase(), timeChoice),
      ),
      ...daysOfStep(context, 'p:report', op(chosenStep, '>', 0), 0),
      measure: (measure, matched) =>
        context.windows.all
          ? when(isReportPeriod, ofAll(measure, matched), ofDays(measure, matched))
          : ofDays(measure, matched),
      strong: true,
      only: figuresShown(context),
    }),
  );
}

function rowBefore(context: ReportContext): RowPlan {
  const key = inChosen(beforeRow);
  const isThere = stepsToChoose(context).length > 0 ? hasBefore(context) : op(0, '=', 1);
  return withDays(
    figureRow(context, {
      key,
      label: 'Before',
      ...daysOfStep(context, beforeRow, isThere, stepsBack(context)),
      measure: sumOver(context, { days: daysOf(key), isChosen: true }),
      only: figuresShown(context),
    }),
  );
}

/** What the channel table shows, each in the time that is chosen; as the page was built with it where none is. */
function rowOfTime(context: ReportContext, built: string, label: string, channel?: Scope['channel']): RowPlan {
  const key = inChosen(built);
  const { from, to } = daysOf(inChosen('p:report'));
  const ofTime = sumOver(context, { days: daysOf(key), ...(channel ? { channel } : {}) });
  const isPartial = context.matched.isPartial(measuresIn(net));
  return withDays(
    figureRow(context, {
      key,
      label,
      from,
      to,
      measure: (measure, matched) =>
        when(isReportPeriod, sumAt(context, built)(measure, matched), ofTime(measure, matched)),
      only: new Set(['cost', 'revenue', ...(isPartial ? ['roi', 'net'] : [])]),
    }),
  );
}

function channelOfTime(context: ReportContext, name: string): RowPlan {
  const row = channelRow(name);
  return rowOfTime(context, row, name, { at: cell('kpi', inChosen(row), labelColumn), name });
}

/** Of days that are not there there is no number. */
function withDays(row: RowPlan): RowPlan {
  const [from, to] = [cell('kpi', row.key, fromColumn), cell('kpi', row.key, toColumn)];
  const formula = when(op(call('COUNT', from, to), '=', 2), op(op(to, '-', from), '+', 1), notAvailable);
  return { ...row, cells: row.cells.map((each, i) => (i === daysColumn - 1 && each ? { ...each, formula } : each)) };
}
