import { type Measure, measures } from '../campaign-rows.ts';
import type { Period } from '../reading.ts';
import type { Condensed } from './condense.ts';
import type { Pair } from './weigh.ts';

/** The amounts of a tab by place, and of other tabs by the same places. */
export interface Partition {
  readonly own: Sums;
  /** What another tab comes to, in these places; null where it cannot be told. */
  of(other: Condensed): Sums | null;
}

/** By place; with how many rows they were. */
export type Sums = ReadonlyMap<string, Readonly<Record<Measure | 'rows', number>>>;
type Place = (of: Condensed, i: number) => string | null | undefined;

/**
 * The ways in which a summary may be laid out: as one sum, by its days, by its channels, and by both. What other tabs hold
 * outside of its days is not compared.
 */
export function partitionsOf(summary: Condensed): Partition[] {
  const spans = spansOf(summary);
  const channels = new Set(summary.channel);
  const all = summary.reading.period;
  const within: Place = ({ from, to }, i) => {
    const first = from[i] as number;
    if (!all || Number.isNaN(first)) return '';
    return first >= all.from && (to[i] as number) <= all.to ? '' : undefined;
  };
  const byDays: Place = ({ from, to }, i) => placeOf(spans, from[i] as number, to[i] as number);
  const byChannel: Place = (of, i) => (channels.has(of.channel[i] as string) ? of.channel[i] : undefined);
  const both =
    (a: Place, b: Place): Place =>
    (of, i) => {
      const first = a(of, i);
      const second = first === undefined ? undefined : b(of, i);
      if (first === null || second === null) return null;
      return second === undefined ? undefined : `${first}\n${second}`;
    };
  const places = [within, both(within, byChannel), ...(spans.length > 0 ? [byDays, both(byDays, byChannel)] : [])];
  return places.flatMap((place) => {
    const own = sumsBy(summary, place);
    return own ? [{ own, of: onceFor((other: Condensed) => sumsBy(other, place)) }] : [];
  });
}

/** Many sets hold the same tab. */
function onceFor<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}

/** The stretches of days of a tab's rows; none where they overlap or one has no days. */
function spansOf({ from, to }: Condensed): Period[] {
  const spans = new Map(from.map((first, i) => [`${first}:${to[i]}`, { from: first, to: to[i] as number }]));
  const sorted = [...spans.values()].sort((a, b) => a.from - b.from);
  const isApart = sorted.every((span, i) => span.from > (sorted[i - 1]?.to ?? 0));
  return isApart ? sorted : [];
}

/** The stretch that holds these days; undefined where none does, null where they are in none as a whole. */
function placeOf(spans: readonly Period[], from: number, to: number): string | null | undefined {
  if (Number.isNaN(from)) return null;
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Period).from <= from) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  if (!span || to < span.from || from > span.to) return undefined;
  return from >= span.from && to <= span.to ? String(low) : null;
}

function sumsBy(of: Condensed, place: Place): Sums | null {
  const sums = new Map<string, Record<Measure | 'rows', number>>();
  for (let i = 0; i < of.from.length; i++) {
    const key = place(of, i);
    if (key === null) return null;
    if (key === undefined) continue;
    let sum = sums.get(key);
    if (!sum) {
      sum = Object.fromEntries(['rows', ...measures].map((id) => [id, 0])) as Record<Measure | 'rows', number>;
      sums.set(key, sum);
    }
    sum.rows += of.rowsIn[i] as number;
    for (const measure of of.has) sum[measure] += of.sums[measure][i] as number;
  }
  return sums;
}

/** A measure of the tab in each place, beside what the others come to there together. */
export function pairsOf(own: Sums, others: readonly Sums[], measure: Measure): Pair[] {
  return [...own].map(([key, sum]) => ({
    own: sum[measure],
    others: others.reduce((total, other) => total + (other.get(key)?.[measure] ?? 0), 0),
  }));
}
