import { type Measure, measures } from '../../intake/campaign-rows.ts';
import type { Period } from '../../intake/reading.ts';
import type { Group } from '../stretches.ts';
import { Adder, type Groups, type Sums } from '../sums.ts';
import type { Windows } from '../windows.ts';
import { type Counted, countedText } from './counted.ts';

export type Where = 'all' | 'report' | 'before' | Period;

/** The days that are meant; null where there are none. */
export const periodOf = (windows: Pick<Windows, 'report' | 'before'>, where: Exclude<Where, 'all'>): Period | null => {
  if (typeof where === 'object') return where;
  return where === 'report' ? windows.report : (windows.before?.period ?? null);
};

export const isWithin = ({ from, to }: Period, period: Period | null): boolean =>
  period !== null && from >= period.from && to <= period.to;

/** Sums of those days and channels of which all of some measures are counted. */
export interface MatchedSums {
  /** Whether there are others anywhere in the data: else sums are those of all rows. */
  isPartial(inputs: readonly Measure[]): boolean;
  of(inputs: readonly Measure[], where: Where, channel?: string): Sums;
  /** Of one source, matched or not. */
  ofSource(source: string, measure: Measure, period: Period): number;
}

export function matchedSums(
  groups: readonly Group[],
  counted: ReadonlyMap<Group, Counted>,
  added: Groups,
  windows: Pick<Windows, 'all' | 'report' | 'before'>,
): MatchedSums {
  const known = new Map<string, Sums>();
  // Each formula of each row asks.
  const partial = new Map<string, boolean>();
  const hasAll = (inputs: readonly Measure[], group: Group) => {
    const has = counted.get(group);
    return inputs.every((input) => has?.has(input));
  };
  const sum = (inputs: readonly Measure[], where: Where, channel: string | undefined): Sums => {
    const isAll = where === 'all' || (where === 'report' && windows.all);
    const period = where === 'all' ? null : periodOf(windows, where);
    const adder = new Adder();
    groups.forEach((group, at) => {
      if (!isAll && !isWithin(group, period)) return;
      if ((channel === undefined || group.channel === channel) && hasAll(inputs, group)) adder.add(added, at);
    });
    return adder.total;
  };
  return {
    isPartial(inputs) {
      const key = countedText(inputs);
      const found =
        partial.get(key) ??
        (inputs.length > 1 &&
          groups.some(
            (group, at) =>
              !hasAll(inputs, group) && inputs.some((input) => added.counts[measures.indexOf(input)]?.[at]),
          ));
      partial.set(key, found);
      return found;
    },
    ofSource(source, measure, period) {
      const sums = added.sums[measures.indexOf(measure)] as Float64Array;
      return groups.reduce(
        (total, group, at) =>
          group.source === source && isWithin(group, period) ? total + (sums[at] as number) : total,
        0,
      );
    },
    of(inputs, where, channel) {
      const key = JSON.stringify([countedText(inputs), where, channel]);
      const found = known.get(key) ?? sum(inputs, where, channel);
      known.set(key, found);
      return found;
    },
  };
}
