import { type Measure, measures } from '../../intake/campaign-rows.ts';
import { call, cell, type Formula, join, op, range, when } from '../../workbook/formula.ts';
import type { Group, Stretches } from '../stretches.ts';
import { daysColumn, figureColumn, fromColumn, labelColumn, lastColumn, pathColumn, toColumn } from './columns.ts';

/** Each sum stands in the column that its measure has all over the tab; the rest in columns that sums leave free. */
const free = Array.from({ length: lastColumn }, (_, i) => i + 1).filter(
  (column) => column > daysColumn && !measures.some((measure) => figureColumn(measure) === column),
);
const [source, inOrder, counted, ...counts] = free as [number, number, number, ...number[]];

type Fixed = 'channel' | 'from' | 'to' | 'rows' | 'source' | 'inOrder' | 'counted' | 'chosen';
/** What the table of sums knows of a group; `…Count` is how many of its rows have the measure. */
export type SumsColumn = Fixed | Measure | `${Measure}Count`;

export const sumsColumns: Readonly<Record<SumsColumn, number>> = {
  channel: labelColumn,
  from: fromColumn,
  to: toColumn,
  rows: daysColumn,
  source,
  inOrder,
  counted,
  // What all of them are summed over stands only in the row of all.
  chosen: pathColumn,
  ...(Object.fromEntries(measures.map((measure) => [measure, figureColumn(measure)])) as Record<Measure, number>),
  ...(Object.fromEntries(measures.map((measure, i) => [`${measure}Count`, counts[i]])) as Record<
    `${Measure}Count`,
    number
  >),
};

export const sumsTotalKey = 'sums:all';
/** By all that tells a group from the others, as text that no name can imitate. */
export const sumsKey = ({ channel, source, from }: Group): string =>
  `sums:${Number.isNaN(from) ? 'undated' : from}:${JSON.stringify([channel, source])}`;

/** One column of the table, which stands by time, without the row of all groups. */
export function sumsRange({ byTime }: Stretches, id: SumsColumn): Formula {
  const end = (group: Group | undefined) => ({ tab: 'kpi', row: sumsKey(group as Group), column: sumsColumns[id] });
  return range(end(byTime[0]), end(byTime[byTime.length - 1]));
}

export const sumsTotal = (id: SumsColumn): Formula => cell('kpi', sumsTotalKey, sumsColumns[id]);

/** What figures are summed over: the sums of the stretches, or the rows one by one. */
export const overStretches = 'stretches';
export const overRows = 'rows';

/** Whether all of Campaign Data stands as it was written, whoever sorted, added or overtyped. */
export const ledgerPath: Formula = cell('kpi', sumsTotalKey, pathColumn);

/**
 * What a row of these days is summed over. Where its first or last day lies within a stretch, since somebody typed other days, no whole
 * stretches make it up.
 */
export function pathOf(stretches: Stretches, { from, to }: { readonly from: Formula; readonly to: Formula }): Formula {
  const [starts, ends] = [sumsRange(stretches, 'from'), sumsRange(stretches, 'to')];
  return when(
    op(ledgerPath, '=', overStretches),
    when(
      op(
        op(
          call('COUNTIFS', starts, join('<', from), ends, join('>=', from)),
          '+',
          call('COUNTIFS', starts, join('<=', to), ends, join('>', to)),
        ),
        '=',
        0,
      ),
      overStretches,
      overRows,
    ),
    overRows,
  );
}
