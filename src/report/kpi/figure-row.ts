import type { Measure } from '../../intake/campaign-rows.ts';
import { call, cell, type Formula, op, type Term, when } from '../../workbook/formula.ts';
import type { Cell, RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, figureOf, figures, isMeasure, measuresIn } from '../figures.ts';
import { formatOf } from '../formats.ts';
import { figure, look } from '../look.ts';
import { metricFormula } from '../metric-formula.ts';
import { namedCell } from '../named-cell.ts';
import type { Sums } from '../sums.ts';
import { daysColumn, fromColumn, labelColumn, pathColumn, toColumn } from './columns.ts';
import { pathCell } from './path-cell.ts';
import { putSides, sameSides, sideCell } from './sides.ts';

/** A row of figures: what it is called, its days, how its measures are summed, and what they are now, for the number formats. */
export interface FigureRow {
  readonly key: string;
  readonly label: Term;
  readonly from?: number | Formula;
  readonly to?: number | Formula;
  /** Where `matched` is given, only of days and channels of which all of these are counted. */
  readonly measure: (measure: Measure, matched?: readonly Measure[]) => Formula;
  /** Other costs that CAC counts in this row; by default none. */
  readonly otherCosts?: Formula;
  readonly strong?: boolean;
  /** Of the figures, by their ids, only these. */
  readonly only?: ReadonlySet<string>;
}

export const notAvailable = 'n/a';
export const marginCell = cell('kpi', 'assume:margin', daysColumn);
export const otherCostsCell = cell('kpi', 'assume:otherCosts', daysColumn);

/** Where other costs are set month by month, what of them a row counts stands in a row of its own. */
export const costsKey = (row: string): string => `costs:${row}`;
export const costsColumn = daysColumn + 1;

/** Other costs that a row counts: where one amount is set for each month, so many months of it, a part of one by its days. */
export const otherCostsOf = ({ settings }: ReportContext, row: string): Formula =>
  typeof settings.otherCosts !== 'number' && settings.otherCosts.length > 0
    ? cell('kpi', costsKey(row), costsColumn)
    : op(otherCostsCell, '*', months(op(cell('kpi', row, fromColumn), '-', 1), cell('kpi', row, toColumn)));

/** Calendar months from the end of one day to the end of another. Whole months are counted apart, so that no digits are lost. */
function months(from: Formula, to: Formula): Formula {
  const part = (day: Formula) => op(call('DAY', day), '/', call('DAY', call('EOMONTH', day, 0)));
  const apart = (of: 'YEAR' | 'MONTH') => op(call(of, to), '-', call(of, from));
  return op(op(op(op(apart('YEAR'), '*', 12), '+', apart('MONTH')), '+', part(to)), '-', part(from));
}

export function figureRow(context: ReportContext, row: FigureRow): RowPlan {
  const style = row.strong ? look.strong : look.plain;
  const cells: (Cell | undefined)[] = [];
  const day = { ...style, align: 'right' as const, format: 'd mmm yyyy' };
  cells[labelColumn - 1] = namedCell(row.label, style);
  if (row.from !== undefined) cells[fromColumn - 1] = namedCell(row.from, day);
  if (row.to !== undefined) cells[toColumn - 1] = namedCell(row.to, day);
  if (row.from !== undefined && row.to !== undefined) {
    const days = op(op(cell('kpi', row.key, toColumn), '-', cell('kpi', row.key, fromColumn)), '+', 1);
    cells[daysColumn - 1] = { formula: days, style: figure('0', style) };
  }
  for (const shown of figures) {
    if (row.only && !row.only.has(shown.id)) continue;
    const at = daysColumn + figures.indexOf(shown);
    cells[at] = { formula: figureFormula(context, shown, row), style: figure(kpiFormat(context, shown), style) };
  }
  if (row.from !== undefined && row.to !== undefined) cells[pathColumn - 1] = pathCell(context.stretches, row.key);
  const needsSides = (sides: readonly Measure[]) =>
    !row.only || figures.some((each) => row.only?.has(each.id) && sameSides(measuresIn(each), sides));
  putSides(context, cells, (measure, sides) =>
    needsSides(sides)
      ? {
          formula: row.measure(measure, sides),
          style: figure(kpiFormat(context, figureOf(measure) as Figure), style),
        }
      : undefined,
  );
  return { key: row.key, cells };
}

/** What is left of revenue once margin and spend are taken off; nothing where either is not known. */
export const netFormula = (revenue: Formula, cost: Formula): Formula =>
  when(op(call('COUNT', revenue, cost), '<', 2), notAvailable, op(op(revenue, '*', marginCell), '-', cost));

function figureFormula(context: ReportContext, shown: Figure, row: FigureRow): Formula {
  if (isMeasure(shown.id)) return row.measure(shown.id);
  const sides = measuresIn(shown);
  const isPartial = context.matched.isPartial(sides);
  const side = (measure: Measure) => sideCell(context, row.key, sides, measure);
  if (!shown.metric) return netFormula(side('revenue'), side('cost'));
  const inputs = (name: string): Formula | undefined => {
    if (isMeasure(name)) return side(name);
    if (name === 'margin') return marginCell;
    // What the whole company costs stands against no part of its customers.
    return name === 'otherCosts' && !isPartial ? row.otherCosts : undefined;
  };
  return metricFormula(shown.metric.value, inputs, notAvailable);
}

/** One format a column, so that a column can be read down. */
export function kpiFormat({ facts, ledger }: ReportContext, shown: Figure): string {
  return formatOf(shown.unit, typicalSize(shown, facts.all), ledger.currency);
}

function typicalSize(shown: Figure, sums: Sums): number {
  const { cost, clicks, impressions, conversions } = sums;
  if (isMeasure(shown.id)) return Math.abs(sums[shown.id] ?? 0);
  if (shown.id === 'net') return Math.abs(sums.revenue ?? 0) + Math.abs(cost ?? 0);
  if (shown.id === 'ctr') return clicks && impressions ? clicks / impressions : 0.01;
  if (shown.id === 'cvr') return clicks && conversions ? conversions / clicks : 0.01;
  return shown.unit === 'percent' ? 1 : 0;
}
