import { call, op, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { chartedMoney } from '../charted.ts';
import { inChosen, isAllChannels } from '../chosen.ts';
import type { ReportContext } from '../context.ts';
import { lacksDays } from '../coverage/missing-days.ts';
import { figureTitle } from '../figure-title.ts';
import { type Figure, figureOf, figures, isMeasure } from '../figures.ts';
import { figure, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { stepLabel } from '../windows.ts';
import { canChoose, stepsToChoose } from './choices.ts';
import { daysColumn, daysOf, figureColumn, kpiCell, labelColumn, lastColumn } from './columns.ts';
import { drawnKey, isThere } from './drawn.ts';
import { kpiFormat } from './figure-row.ts';
import { gap, sectionTitle } from './headings.ts';
import type { StepRow } from './over-time.ts';
import { sumFormula } from './sum-formula.ts';

export const chosenHead = 'head:chosen-drawn';
export const chosenStepKey = (step: Pick<StepRow, 'key'>): string => inChosen(drawnKey(step));
/** 1 where the data have all days of a step. */
export const allDaysColumn = daysColumn;

/** What the chart of the first screen draws: money over time, of the channel that was chosen or of all. */
export const chosenOverTime: Section = (context) => {
  const steps = stepsToChoose(context);
  if (steps.length === 0 || !canChoose(context)) return { rows: [] };
  const drawn = chartedMoney(context).flatMap((id) => figureOf(id) ?? []);
  const head: Cell[] = Array.from({ length: lastColumn }, () => ({ value: '', style: look.headRight }));
  head[allDaysColumn - 1] = { value: 'All days', style: look.headRight };
  for (const one of drawn) head[figureColumn(one.id) - 1] = { value: figureTitle(context, one), style: look.headRight };
  const rows = steps.map((step): RowPlan => {
    const cells: (Cell | undefined)[] = Array.from({ length: lastColumn }, () => undefined);
    const label = stepLabel(step.start, context.grain);
    cells[labelColumn - 1] = { value: label, style: { ...look.plain, format: '@' } };
    cells[allDaysColumn - 1] = { value: hasAllDays(context, step) ? 1 : 0, style: figure('0') };
    for (const one of drawn) cells[figureColumn(one.id) - 1] = pointOf(context, step, one);
    return { key: chosenStepKey(step), cells };
  });
  return {
    rows: [
      gap('gap:chosen-drawn'),
      ...sectionTitle('chosen-drawn', 'What the first chart draws', 'Of the channel that was chosen on the page.'),
      { key: chosenHead, height: 34, cells: head },
      ...rows,
    ],
    rules: [{ color: strongLine, rows: [chosenHead, rows.at(-1)?.key ?? chosenHead], from: 1, to: lastColumn }],
  };
};

/** Where no channel has anything the cell is empty, as it is where all are drawn; where this one has nothing it is left out as an error is. */
function pointOf(context: ReportContext, step: StepRow, one: Figure): Cell {
  const style = figure(kpiFormat(context, one), look.plain);
  if (!isThere(context, step, one) || !isMeasure(one.id)) return { style };
  const sum = sumFormula(
    context.stretches,
    one.id,
    { days: daysOf(step.key), isChosen: true },
    { partial: true, isOnlyInOrder: true },
  );
  const drawn = kpiCell(drawnKey(step), one.id);
  return { formula: when(isAllChannels, drawn, call('IFERROR', op(sum, '+', 0), call('NA'))), style };
}

/** Whether nothing of a step is missing, so that it can be held against another. */
function hasAllDays(context: ReportContext, { start, end }: StepRow): boolean {
  const { span } = context.ledger;
  if (!span || start < span.from || end > span.to) return false;
  return figures.every((each) => !isMeasure(each.id) || !lacksDays(context, each, { from: start, to: end }));
}
