import { call, type Formula, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import { charted } from '../charted.ts';
import type { ReportContext } from '../context.ts';
import { figureTitle } from '../figure-title.ts';
import { figureValue } from '../figure-value.ts';
import type { Figure } from '../figures.ts';
import { figure, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { stepLabel } from '../windows.ts';
import { figureColumn, kpiCell, labelColumn, lastColumn } from './columns.ts';
import { kpiFormat } from './figure-row.ts';
import { gap, sectionTitle } from './headings.ts';
import { type StepRow, stepRows } from './over-time.ts';

export const drawnHead = 'head:drawn';
export const drawnKey = ({ key }: Pick<StepRow, 'key'>): string => `drawn:${key}`;

/**
 * What charts draw: the figures over time once more. Where there is none a cell is truly empty, which is a gap in every chart; text is a 0 in
 * some. Should a figure go away after the build, an error takes its place: charts leave that out, too, and no formula can be empty.
 */
export const drawn: Section = (context) => {
  const steps = stepRows(context);
  const shown = charted(context);
  if (steps.length < 2 || shown.length === 0) return { rows: [] };
  const rowWith = (key: string, label: Cell, of: (one: Figure) => Cell): RowPlan => {
    const cells: (Cell | undefined)[] = Array.from({ length: lastColumn }, () => undefined);
    cells[labelColumn - 1] = label;
    for (const one of shown) cells[figureColumn(one.id) - 1] = of(one);
    return { key, cells };
  };
  return {
    rows: [
      gap('gap:drawn'),
      ...sectionTitle(
        'drawn',
        'What the charts draw',
        'The figures over time once more. Where there is none the cell is empty, so that a line has a gap there and no 0.',
      ),
      head(context, shown),
      ...steps.map((step) =>
        rowWith(
          drawnKey(step),
          { value: stepLabel(step.start, context.grain), style: { ...look.plain, format: '@' } },
          (one) => ({
            ...(isThere(context, step, one) ? { formula: ifStillThere(kpiCell(step.key, one.id)) } : {}),
            style: figure(kpiFormat(context, one), look.plain),
          }),
        ),
      ),
    ],
    rules: [
      { color: strongLine, rows: [drawnHead, drawnKey(steps[steps.length - 1] as StepRow)], from: 1, to: lastColumn },
    ],
  };
};

/** Every column has its place here too, so that a figure stands below itself. */
function head(context: ReportContext, shown: readonly Figure[]): RowPlan {
  const cells = Array.from({ length: lastColumn }, (): Cell => ({ value: '', style: look.headRight }));
  for (const one of shown)
    cells[figureColumn(one.id) - 1] = { value: figureTitle(context, one), style: look.headRight };
  return { key: drawnHead, height: 34, cells };
}

const ifStillThere = (at: Formula): Formula => when(call('ISNUMBER', at), at, call('NA'));

/** Whether there is a figure in a step, as its formula will have it. */
export function isThere(context: ReportContext, { start, end }: StepRow, kpi: Figure): boolean {
  const { from = start, to = end } = context.ledger.span ?? {};
  return figureValue(context, kpi, { from: Math.max(start, from), to: Math.min(end, to) }) !== undefined;
}
