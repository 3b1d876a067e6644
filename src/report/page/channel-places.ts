import { channelRoi } from '../channel-roi.ts';
import type { ReportContext } from '../context.ts';

/** Channels that have a row of their own on the first screen, and those that share one. */
export interface ChannelPlaces {
  /** From the best return to the worst; those without a return come last. */
  readonly shown: readonly string[];
  /** They have spend, so a return of them together may be said if each has revenue. */
  readonly other: readonly string[];
  /** Revenue that no spend stands against, as that of a whole shop: a return of others would be flattered by it. */
  readonly unspent: readonly string[];
}

/** Rows of channels above the total. */
export const channelRows = 9;

/** Who stands where: what spent most comes first, and only what finds no place is added up, apart by whether it was paid for. */
export function channelPlaces(context: ReportContext): ChannelPlaces {
  const sumsOf = (channel: string) => context.facts.reportByChannel.get(channel);
  const ranked = (channels: readonly string[], measure: 'cost' | 'revenue') =>
    [...channels].sort((a, b) => (sumsOf(b)?.[measure] ?? 0) - (sumsOf(a)?.[measure] ?? 0));
  const all = [...context.facts.reportByChannel.keys()];
  const spending = ranked(
    all.filter((channel) => sumsOf(channel)?.cost),
    'cost',
  );
  const unspent = ranked(
    all.filter((channel) => !sumsOf(channel)?.cost),
    'revenue',
  );
  const places = all.length <= channelRows ? channelRows : channelRows - 1;
  // Where both kinds are too many, each keeps a row, and revenue without spend has no more than that one.
  const paid = spending.length > places && unspent.length > 0 ? places - 1 : places;
  const free = spending.length > places ? 0 : places - spending.length;
  return {
    shown: byReturn(context, [...spending.slice(0, paid), ...unspent.slice(0, free)]),
    other: spending.slice(paid),
    unspent: unspent.slice(free),
  };
}

function byReturn(context: ReportContext, channels: readonly string[]): string[] {
  const returns = new Map(channels.map((channel) => [channel, channelRoi(context, channel)]));
  const of = (channel: string) => returns.get(channel) as number;
  return [...channels].sort((a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)));
}
