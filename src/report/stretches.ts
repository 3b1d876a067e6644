import type { Ledger } from '../intake/ledger.ts';
import { byName } from './by-name.ts';

/** Rows of one channel and one source in one stretch of time: on Campaign Data they stand together. */
export interface Group {
  readonly channel: string;
  readonly source: string;
  /** First and last day of the stretch; NaN where its rows bear no date. */
  readonly from: number;
  readonly to: number;
  /** Its rows on Campaign Data, counted from 0; `end` is the first that is no longer its own. */
  readonly start: number;
  readonly end: number;
}

/**
 * The ledger in order: by channel, then by the stretches of time between the days on which a figure begins or ends, then by source, then as
 * the raw rows stand. Every figure is made of whole groups, so each row is added up once.
 */
export interface Stretches {
  /** For each row of Campaign Data, counted from 0, the row of the ledger. */
  readonly order: Int32Array;
  readonly groups: readonly Group[];
  /** The same by time, so that what a new month brings comes after what was there. */
  readonly byTime: readonly Group[];
  /** For each row of the ledger, which of the groups it is in. */
  readonly groupOf: Int32Array;
}

export function stretchesOf(ledger: Ledger, cuts: readonly number[]): Stretches {
  const { rows, channelOf, channels, source, sources, span } = ledger;
  const days = span ? firstDays(span.from, span.to, cuts) : [];
  const stretchOf = stretchOfRows(ledger, days);
  const { rankOf, ranked } = rankedByName(channels);
  const channelRank = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) channelRank[row] = rankOf[channelOf[row] as number] as number;
  // The ledger is in the order of its sources already, and a stable order keeps it.
  const byStretch = stableOrder(stretchOf, days.length + 1, null);
  const order = stableOrder(channelRank, channels.length, byStretch);

  const groupOf = new Int32Array(rows.length);
  const groups: Group[] = [];
  let start = 0;
  for (let place = 1; place <= order.length; place++) {
    const row = order[place - 1] as number;
    groupOf[row] = groups.length;
    const next = order[place];
    const goesOn =
      next !== undefined &&
      channelRank[next] === channelRank[row] &&
      stretchOf[next] === stretchOf[row] &&
      source[next] === source[row];
    if (goesOn) continue;
    const stretch = stretchOf[row] as number;
    groups.push({
      channel: ranked[channelRank[row] as number] as string,
      source: sources[source[row] as number] as string,
      from: days[stretch] ?? Number.NaN,
      to: stretch < days.length ? (days[stretch + 1] ?? (span?.to as number) + 1) - 1 : Number.NaN,
      start,
      end: place,
    });
    start = place;
  }
  return { order, groups, byTime: sortedByTime(groups), groupOf };
}

/** Undated rows come last. */
const sortedByTime = (groups: readonly Group[]): Group[] =>
  [...groups].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from || Number.isNaN(b.from) ? -1 : 1));

/** The first days of the stretches into which the cuts divide these days. */
function firstDays(from: number, to: number, cuts: readonly number[]): number[] {
  const within = cuts.filter((day) => day > from && day <= to);
  return [...new Set([from, ...within])].sort((a, b) => a - b);
}

/** Which stretch each row of the ledger begins in; undated rows are in one of their own, the last. */
function stretchOfRows({ rows, span }: Ledger, days: readonly number[]): Int32Array {
  const first = span?.from ?? 0;
  const ofDay = new Int32Array(span ? span.to - first + 1 : 0);
  days.forEach((day, stretch) => {
    ofDay.fill(stretch, day - first);
  });
  const stretchOf = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const day = rows.from[row] as number;
    stretchOf[row] = Number.isNaN(day) ? days.length : (ofDay[day - first] as number);
  }
  return stretchOf;
}

/** For each channel its place among all of them in alphabetical order. */
function rankedByName(channels: readonly string[]) {
  const ranked = [...channels].sort(byName);
  const places = new Map(ranked.map((channel, place) => [channel, place]));
  return { ranked, rankOf: channels.map((channel) => places.get(channel) as number) };
}

/** The places in the order of their keys, which are less than `most`; those of equal keys stay in the order given. */
function stableOrder(keys: Int32Array, most: number, given: Int32Array | null): Int32Array {
  const next = new Int32Array(most + 1);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    next[key + 1] = (next[key + 1] as number) + 1;
  }
  for (let key = 0; key < most; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const row = given ? (given[i] as number) : i;
    const key = keys[row] as number;
    const place = next[key] as number;
    order[place] = row;
    next[key] = place + 1;
  }
  return order;
}
