import { type Measure, measures } from '../../intake/campaign-rows.ts';
import type { Period } from '../../intake/reading.ts';
import type { Group } from '../stretches.ts';
import { Adder, type Groups, type Sums } from '../sums.ts';
import type { Windows } from '../windows.ts';
import { type Counted, countedText } from './counted.ts';

export type Where = 'all' | 'report' | 'before' | Period;

/** Sums of those days and channels of which all of some measures are counted. */
export interface MatchedSums {
  /** Whether there are others anywhere in the data: else sums are those of all rows. */
  isPartial(inputs: readonly Measure[]): boolean;
  of(inputs: readonly Measure[], where: Where, channel?: string): Sums;
  /** Of some groups, matched or not, as far as they lie in a period. */
  sumOf(some: readonly Group[], measure: Measure, period: Period): number;
}

export function matchedSums(
  groups: readonly Group[],
  counted: ReadonlyMap<Group, Counted>,
  added: Groups,
  windows: Pick<Windows, 'all' | 'report' | 'before'>,
): MatchedSums {
  const known = new Map<string, Sums>();
  const hasAll = (inputs: readonly Measure[], group: Group) => {
    const has = counted.get(group);
    return inputs.every((input) => has?.has(input));
  };
  const sum = (inputs: readonly Measure[], where: Where, channel: string | undefined): Sums => {
    const period =
      typeof where === 'object' ? where : where === 'report' ? windows.report : (windows.before?.period ?? null);
    const isAll = where === 'all' || (where === 'report' && windows.all);
    const adder = new Adder();
    groups.forEach((group, at) => {
      if (!isAll && !isWithin(group, period)) return;
      if ((channel === undefined || group.channel === channel) && hasAll(inputs, group)) adder.add(added, at);
    });
    return adder.total;
  };
  return {
    isPartial: (inputs) =>
      inputs.length > 1 &&
      groups.some(
        (group, at) => !hasAll(inputs, group) && inputs.some((input) => added.counts[measures.indexOf(input)]?.[at]),
      ),
    sumOf: (some, measure, period) =>
      some
        .filter((group) => isWithin(group, period))
        .reduce((total, group) => total + (added.sums[measures.indexOf(measure)]?.[groups.indexOf(group)] ?? 0), 0),
    of(inputs, where, channel) {
      const key = JSON.stringify([countedText(inputs), where, channel]);
      const found = known.get(key) ?? sum(inputs, where, channel);
      known.set(key, found);
      return found;
    },
  };
}

const isWithin = ({ from, to }: Group, period: Period | null): boolean =>
  period !== null && from >= period.from && to <= period.to;
