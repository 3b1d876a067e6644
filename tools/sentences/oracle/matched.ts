import type { Measure, Row, Source, World } from '../world/world.ts';

const covers = ({ days, gaps }: Source, day: number): boolean =>
  day >= days.from && day <= days.to && !gaps.some((gap) => day >= gap.from && day <= gap.to);

/** Whether some source counts this of the channel on the day; one without channels counts it of all. */
const has = (world: World, measure: Measure, channel: string, day: number): boolean =>
  world.sources.some(
    (source) =>
      ((source.counts[channel] ?? []).includes(measure) || (source.counts[''] ?? []).includes(measure)) &&
      covers(source, day),
  );

const kept = new WeakMap<World, Map<string, boolean>>();

/** Whether the channel of a row has all of these on its days. A row of no channel stands for all, so all must have them. */
export function isMatched(world: World, row: Row, inputs: readonly Measure[]): boolean {
  const known = kept.get(world) ?? new Map<string, boolean>();
  kept.set(world, known);
  const key = `${row.channel} ${row.days.from} ${inputs}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const channels = row.channel === '' ? paidChannels(world) : [row.channel];
  const is = channels.every((channel) =>
    inputs.every((input) => has(world, input, channel, row.days.from) && has(world, input, channel, row.days.to)),
  );
  known.set(key, is);
  return is;
}

const paidChannels = ({ sources }: World): string[] => [
  ...new Set(sources.flatMap(({ channels, counts }) => channels.filter((name) => counts[name]?.includes('cost')))),
];

/** How many of these days all sources cover that count one of these. */
export function sharedDays(
  { sources }: World,
  inputs: readonly Measure[],
  { from, to }: { from: number; to: number },
): number {
  const counting = sources.filter(({ counts }) =>
    inputs.some((input) => Object.values(counts).some((each) => each.includes(input))),
  );
  let days = 0;
  for (let day = from; day <= to; day++) if (counting.every((source) => covers(source, day))) days++;
  return days;
}

/** The same days only, of a row. */
export function isOnSharedDay({ sources }: World, inputs: readonly Measure[], { days }: Row): boolean {
  return sources
    .filter(({ counts }) => inputs.some((input) => Object.values(counts).some((each) => each.includes(input))))
    .every((source) => covers(source, days.from) && covers(source, days.to));
}
