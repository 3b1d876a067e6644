import type { Truth } from '../oracle/truth.ts';

/** The channel that a label names; rows without one stand under the name of their tab. `undefined` where it names none. */
export function channelOf({ channels, world }: Truth, label: string): string | undefined {
  if (channels.includes(label)) return label;
  const nameless = world.sources.some((source) => source.channels.length === 0 && source.name === label);
  return nameless ? '' : undefined;
}
