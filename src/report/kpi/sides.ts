import type { Measure } from '../../intake/campaign-rows.ts';
import { cell, type Formula } from '../../workbook/formula.ts';
import type { Cell } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, figureOf, figures, measuresIn, net, roiFigure } from '../figures.ts';
import { look } from '../look.ts';
import { kpiCell, pathColumn } from './columns.ts';

/** Two measures that a ratio is formed of: where some days or channels lack one of them, what stands against each other has columns of its own. */
interface Sides {
  readonly of: readonly Measure[];
  /** The figure that they are named for. */
  readonly figure: Figure;
  readonly firstColumn: number;
}

const keyOf = (measures: readonly Measure[]): string => [...measures].sort().join(' ');

const all: readonly Sides[] = [roiFigure, ...figures]
  .filter((figure) => measuresIn(figure).length > 1)
  .filter((figure, i, some) => some.findIndex((other) => keyOf(measuresIn(other)) === keyOf(measuresIn(figure))) === i)
  .map((figure, i) => ({ of: measuresIn(figure), figure, firstColumn: pathColumn + 1 + 2 * i }));

/** The last column of the tab. */
export const lastSideColumn = pathColumn + 2 * all.length;

export const sameSides = (a: readonly Measure[], b: readonly Measure[]): boolean => keyOf(a) === keyOf(b);

const columnOf = (measures: readonly Measure[], measure: Measure): number => {
  const { of, firstColumn } = all.find((sides) => keyOf(sides.of) === keyOf(measures)) as Sides;
  return firstColumn + of.indexOf(measure);
};

/** What a figure of a row is formed of: the row's own sums, or the part of them that has both sides. */
export const sideCell = (
  { matched }: Pick<ReportContext, 'matched'>,
  row: string,
  sides: readonly Measure[],
  measure: Measure,
): Formula => (matched.isPartial(sides) ? cell('kpi', row, columnOf(sides, measure)) : kpiCell(row, measure));

/** Fills the columns of the sides that not all rows have. */
export function putSides(
  { matched }: Pick<ReportContext, 'matched'>,
  cells: (Cell | undefined)[],
  of: (measure: Measure, sides: readonly Measure[]) => Cell | undefined,
): void {
  for (const sides of all) {
    if (!matched.isPartial(sides.of)) continue;
    for (const measure of sides.of) cells[columnOf(sides.of, measure) - 1] = of(measure, sides.of);
  }
}

/** Their titles: `Spend for CPL`. */
export const sideHeads = (context: Pick<ReportContext, 'matched'>, cells: (Cell | undefined)[]): void =>
  putSides(context, cells, (measure, sides) => ({
    value: `${figureOf(measure)?.title} for ${all.find(({ of }) => of === sides)?.figure.title}`,
    style: look.headRight,
  }));

/** Columns of sides that all rows have, folded away. */
export const unusedSides = ({ matched }: Pick<ReportContext, 'matched'>): number[] =>
  all.flatMap(({ of, firstColumn }) => (matched.isPartial(of) ? [] : of.map((_, i) => firstColumn + i)));

/** The spend and the revenue of the report period that stand against each other. */
export const roiSides = (
  context: Pick<ReportContext, 'matched'>,
): { readonly revenue: Formula; readonly cost: Formula } => {
  const side = (measure: Measure) => sideCell(context, 'p:report', measuresIn(net), measure);
  return { revenue: side('revenue'), cost: side('cost') };
};
