import { type Measure, measures } from '../../intake/campaign-rows.ts';
import type { Period } from '../../intake/reading.ts';
import type { Group, Stretches } from '../stretches.ts';
import type { Groups } from '../sums.ts';
import { covers, type SourceDays } from './source-days.ts';

/**
 * What is counted of a group’s channel in its stretch of time, by whichever source. A ratio is formed only over groups of which both of its
 * sides are counted, so that no spend stands against sales that nobody has told yet.
 */
export type Counted = ReadonlySet<Measure>;

const none: Counted = new Set();

/** Spend of channels whose source is silent may be this share of all, and what stands for all of them is still matched. */
const negligible = 0.1;

/** For each group, in the order of the stretches. A source that is not among those given is silent on no day. */
export function countedOf(
  { groups }: Stretches,
  added: Groups,
  sources: readonly SourceDays[],
  periods: readonly Period[],
): ReadonlyMap<Group, Counted> {
  const bySource = countedBySource(groups, added);
  const daysOf = new Map(sources.map((each) => [each.source, each]));
  const channels = [...new Set(groups.map(({ channel }) => channel))];
  const spends = (channel: string) => [...bySource.values()].some((of) => of.get(channel)?.has('cost'));
  const paid = channels.filter(spends);
  const free = channels.filter((channel) => !spends(channel));
  const own = (channel: string, stretch: Period): Counted => {
    const found = new Set<Measure>();
    for (const [source, of] of bySource) {
      const counted = of.get(channel);
      const days = daysOf.get(source);
      if (counted && (!days || Number.isNaN(stretch.from) || covers(days, stretch)))
        for (const measure of counted) found.add(measure);
    }
    return found;
  };
  const weights = weightsOf(groups, added, periods);
  const known = new Map<number, Map<string, Counted>>();
  const inStretch = (stretch: Period): Map<string, Counted> => {
    const found = new Map(channels.map((channel) => [channel, own(channel, stretch)]));
    // What stands in channels without spend, as the sales of a whole shop do, belongs to no one channel and stands for all.
    const weight = weights(stretch);
    const all = paid.reduce((sum, channel) => sum + weight(channel), 0);
    const ofPaid = new Set(
      measures.filter((measure) => {
        const silent = paid.reduce((sum, channel) => sum + (found.get(channel)?.has(measure) ? 0 : weight(channel)), 0);
        return paid.length > 0 && silent <= all * negligible;
      }),
    );
    const ofFree = ofPaid.has('cost') ? free.flatMap((channel) => [...(found.get(channel) ?? none)]) : [];
    return new Map(
      channels.map((channel) => [
        channel,
        new Set([...(found.get(channel) ?? none), ...(spends(channel) ? ofFree : ofPaid)]),
      ]),
    );
  };
  return new Map(
    groups.map((group) => {
      const at = known.get(group.from) ?? inStretch(group);
      known.set(group.from, at);
      return [group, at.get(group.channel) ?? none];
    }),
  );
}

/** Source → channel → what its rows hold, on whichever day. */
function countedBySource(groups: readonly Group[], added: Groups): Map<string, Map<string, Set<Measure>>> {
  const bySource = new Map<string, Map<string, Set<Measure>>>();
  groups.forEach(({ source, channel }, group) => {
    const of = bySource.get(source) ?? new Map<string, Set<Measure>>();
    const counted = of.get(channel) ?? new Set<Measure>();
    measures.forEach((measure, m) => {
      if (added.counts[m]?.[group]) counted.add(measure);
    });
    bySource.set(source, of.set(channel, counted));
  });
  return bySource;
}

/** How much a channel spends in the period that a stretch lies in: one that came or went since weighs nothing. */
function weightsOf(groups: readonly Group[], added: Groups, periods: readonly Period[]) {
  const cost = added.sums[measures.indexOf('cost')] as Float64Array;
  const spendIn = (period: Period | null) => {
    const sums = new Map<string, number>();
    groups.forEach(({ channel, from, to }, group) => {
      if (period && !(from >= period.from && to <= period.to)) return;
      sums.set(channel, (sums.get(channel) ?? 0) + Math.abs(cost[group] as number));
    });
    return (channel: string) => sums.get(channel) ?? 0;
  };
  const known = periods.map((period) => ({ period, weight: spendIn(period) }));
  const always = spendIn(null);
  return ({ from, to }: Period) => known.find(({ period }) => from >= period.from && to <= period.to)?.weight ?? always;
}

/** Sources that count unlike things: where one of them begins, ends or pauses, what is counted changes. Others go each by their own days. */
export const unlikeSources = (sources: readonly SourceDays[]): readonly SourceDays[] =>
  new Set(sources.map(({ counts }) => countedText(counts))).size > 1 ? sources : [];

/** The days on which what is counted may change. */
export const coverCuts = (sources: readonly SourceDays[]): number[] =>
  sources.flatMap(({ days, gaps }) => [days, ...gaps].flatMap(({ from, to }) => [from, to + 1]));

const inOrder = (counted: Iterable<Measure>): Measure[] => {
  const set = new Set(counted);
  return measures.filter((measure) => set.has(measure));
};

/** As Campaign Data holds it. */
export const countedText = (counted: Iterable<Measure>): string => inOrder(counted).join(' ');
