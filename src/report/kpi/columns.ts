import { cell, type Formula, range } from '../../workbook/formula.ts';
import { figures } from '../figures.ts';

/** Columns of the KPI tab: what the row is, the days that it covers, the figures, and what the figures were summed over. */
export const labelColumn = 1;
export const fromColumn = 2;
export const toColumn = 3;
export const daysColumn = 4;
export const lastColumn = daysColumn + figures.length;
export const pathColumn = lastColumn + 1;

export function figureColumn(id: string): number {
  const index = figures.findIndex((figure) => figure.id === id);
  if (index < 0) throw new Error(`no figure ${id} on the KPI tab`);
  return daysColumn + 1 + index;
}

/** A figure of a row of the KPI tab, for a formula anywhere. */
export const kpiCell = (row: string, id: string): Formula => cell('kpi', row, figureColumn(id));

/** A column of rows of the KPI tab that stand below one another. */
export function kpiRange(rows: readonly string[], column: number): Formula {
  const end = (row = '') => ({ tab: 'kpi', row, column });
  return range(end(rows[0]), end(rows[rows.length - 1]));
}

/** The cells that hold a row's first and last day, and what its figures are summed over. */
export const daysOf = (row: string) => ({
  from: cell('kpi', row, fromColumn),
  to: cell('kpi', row, toColumn),
  path: cell('kpi', row, pathColumn),
});
