import { type Measure, measures } from '../intake/campaign-rows.ts';
import type { Formula } from '../workbook/formula.ts';
import { range, wholeColumn, wholeColumns } from '../workbook/formula.ts';

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
  'counted',
] as const;
export type DataColumn = (typeof dataColumns)[number];

export const dataColumn = (id: DataColumn | Measure): number => dataColumns.indexOf(id) + 1;

/** A whole column of Campaign Data, as SUMIFS wants it. */
export const wholeData = (id: DataColumn): Formula => wholeColumn('data', dataColumn(id));

/** The filled part of a column, where whole columns would be slow. */
export const filledData = (id: DataColumn): Formula =>
  range({ tab: 'data', row: 'first', column: dataColumn(id) }, { tab: 'data', row: 'last', column: dataColumn(id) });

/** The rows of a column from one on up to before another, both counted from 0. */
export const blockOf = (id: DataColumn, start: number, end: number): Formula =>
  range(
    { tab: 'data', row: String(start + 2), column: dataColumn(id) },
    { tab: 'data', row: String(end + 1), column: dataColumn(id) },
  );

/** A whole column of more than one measure, first to last. */
export const wholeMeasures: Formula = wholeColumns(
  'data',
  dataColumn(measures[0]),
  dataColumn(measures[measures.length - 1] as Measure),
);
