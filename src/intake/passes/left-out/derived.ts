import { addsUp } from '../../evidence/adds-up.ts';
import type { Columns } from '../../evidence/columns.ts';
import { quotient } from '../../evidence/relations.ts';
import { metricOf } from '../../table/metric-of.ts';
import type { Draft } from '../draft.ts';

/** `Net profit` is worked out from others, and a budget is spent. */
export const isComputed = (header: string): boolean => {
  const metric = metricOf(header);
  return metric !== null && metric.is !== 'amount';
};

/** Whether a column is what all channels cost in each row, with or without what the company cost besides. */
export function isSumOfChannels({ wide, overheadColumns }: Draft, columns: Columns, column: number): boolean {
  const channels = wide.flatMap((channel) => channel.columns.get('cost') ?? []);
  return addsUp(columns, column, channels) || addsUp(columns, column, [...channels, ...overheadColumns]);
}

/** As many digits as have to come out right. */
const enough = 6;

/** Whether a column says again what others say: it is one of them, their difference, or one ÷ another. */
export function isDerived(columns: Columns, column: number, used: ReadonlySet<number>): boolean {
  const values = columns.profile(column).numbers.values;
  const numeric = columns.body.keys.flatMap((_, other) =>
    other !== column && columns.profile(other).numeric >= 0.8 ? [other] : [],
  );
  const same = (of: (row: number) => number) =>
    values.every((value, row) => Number.isNaN(value) || Math.abs(value - of(row)) <= 0.011);
  const of = (other: number) => columns.profile(other).numbers.values;
  return numeric.some((a) => {
    if (used.has(a) && same((row) => of(a)[row]!)) return true;
    return numeric.some((b) => {
      if (a === b) return false;
      if (used.has(a) && used.has(b) && same((row) => of(a)[row]! - of(b)[row]!)) return true;
      return [1, 100, 1000].some((factor) => (quotient(columns, a, b, column, factor)?.digits ?? 0) >= enough);
    });
  });
}
