import type { Slice } from '../amounts/slices.ts';
import { firstText, type TableBody } from '../table/table-body.ts';
import { allValues } from './all-values.ts';
import { type GroupTotals, groupTotals } from './group-totals.ts';
import { labelledTotals } from './labelled-totals.ts';
import { type RepeatedLevels, repeatedLevels } from './repeated-levels.ts';
import type { RowsApart } from './rows-apart.ts';
import { type AmountColumn, without } from './total-sums.ts';
import { unlabelledTotals } from './unlabelled-totals.ts';

export interface TotalRows {
  /** Row → label, `''` where it has none. */
  readonly labels: ReadonlyMap<number, string>;
  /** Rows without a name that are too large to be a row like the others, and equal no sum. */
  readonly unclear: readonly number[];
  /** Rows without a name that are the sum of the rows from another one down to them. */
  readonly blocks: ReadonlyMap<number, number>;
  readonly levels: RepeatedLevels | null;
  /** Rows that add up the group below or above them: among `labels` as well. */
  readonly groups: GroupTotals | null;
}

/** `out` are rows that no sum has. */
export const amountsOf = (slices: readonly Slice[], out: readonly number[] = []): AmountColumn[] =>
  slices.flatMap((slice) => [...slice.amounts].map(([measure, values]) => ({ measure, values: without(values, out) })));

/** `skip` are columns of numbers, `names` those that tell which campaign a row is of, `apart` says which rows may be no row like the others. */
export function findTotals(
  body: TableBody,
  amounts: readonly AmountColumn[],
  skip: ReadonlySet<number>,
  names: readonly number[],
  dates: readonly number[],
  apart: RowsApart,
): TotalRows {
  const labels = labelledTotals(body, amounts, skip, names, apart.rows);
  for (const [row, label] of allValues(body, amounts, skip, labels)) labels.set(row, label);
  const levels = repeatedLevels(body, amounts, labels);
  const groups = levels ? null : groupTotals(body, amounts, skip, labels, dates);
  for (const row of groups?.parents ?? []) labels.set(row, firstText(body, row));
  const blocks = new Map<number, number>();
  const unclear = unlabelledTotals(body, amounts, names, dates[0], apart.plain, labels, blocks);
  return { labels, unclear, groups, blocks, levels };
}
