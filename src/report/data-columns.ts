import { type Measure, measures } from '../intake/campaign-rows.ts';
import type { Formula } from '../workbook/formula.ts';
import { range, wholeColumn } from '../workbook/formula.ts';

/** The columns of the Campaign Data tab. Their places never change: new ones come last. */
export const dataColumns = [
  'date',
  'to',
  'channel',
  'campaign',
  'adGroup',
  ...measures,
  'currency',
  'rate',
  'source',
  'sourceRow',
  'originalCost',
  'originalRevenue',
] as const;
export type DataColumn = (typeof dataColumns)[number];

export const dataColumn = (id: DataColumn | Measure): number => dataColumns.indexOf(id) + 1;

/** A whole column of Campaign Data, as SUMIFS wants it. */
export const wholeData = (id: DataColumn): Formula => wholeColumn('data', dataColumn(id));

/** The filled part of a column, where whole columns would be slow. */
export const filledData = (id: DataColumn): Formula =>
  range({ tab: 'data', row: 'first', column: dataColumn(id) }, { tab: 'data', row: 'last', column: dataColumn(id) });
