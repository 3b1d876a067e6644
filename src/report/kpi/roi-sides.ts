import type { Formula } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { figureOf, measuresIn, net } from '../figures.ts';
import { figure, look } from '../look.ts';
import { daysOf, figureColumn, kpiCell, labelColumn } from './columns.ts';
import { kpiFormat } from './figure-row.ts';
import { sumFormula } from './sum-formula.ts';

const key = 'p:both-sides';
const sides = measuresIn(net);

/** The spend and the revenue of the report period that stand against each other: all of them, unless some days or channels lack a side. */
export function roiSides({ matched }: Pick<ReportContext, 'matched'>): {
  readonly revenue: Formula;
  readonly cost: Formula;
} {
  const row = matched.isPartial(sides) ? key : 'p:report';
  return { revenue: kpiCell(row, 'revenue'), cost: kpiCell(row, 'cost') };
}

/** Their row, where they are not those of the report period whole. */
export function roiSidesRow(context: ReportContext): RowPlan[] {
  const { matched, windows, stretches } = context;
  if (!matched.isPartial(sides)) return [];
  const cells: (Cell | undefined)[] = [];
  cells[labelColumn - 1] = { value: 'Of which ROI is formed', style: look.plain };
  for (const side of sides) {
    const scope = windows.all ? {} : { days: daysOf('p:report') };
    const shown = figureOf(side);
    cells[figureColumn(side) - 1] = {
      formula: sumFormula(stretches, side, scope, { partial: true, matched: sides }),
      style: figure(shown ? kpiFormat(context, shown) : '#,##0'),
    };
  }
  return [{ key, cells }];
}
