import type { Ledger } from '../intake/ledger.ts';
import type { Period } from '../intake/reading.ts';
import { covers, type SourceDays } from './coverage/source-days.ts';

/** Days that the sources of a channel speak of, and stretches of them that they leave out. */
export interface Coverage extends Period {
  readonly gaps: readonly Period[];
}

/**
 * From which day to which the sources of a channel say what was spent: a channel that stopped to spend in a sheet that goes on is known
 * to have spent nothing. No day after today is known.
 */
export function coverageByChannel(
  ledger: Ledger,
  all: readonly SourceDays[],
  today: number,
): ReadonlyMap<string, Coverage> {
  const { rows, source, channelOf, channels } = ledger;
  const sources = ledger.sources.map(() => ({ from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }));
  const sourcesOf = channels.map(() => new Set<number>());
  for (let i = 0; i < rows.length; i++) {
    const from = rows.from[i] as number;
    if (Number.isNaN(from) || Number.isNaN(rows.measures.cost[i] as number)) continue;
    const at = source[i] as number;
    const covered = sources[at]!;
    covered.from = Math.min(covered.from, from);
    covered.to = Math.max(covered.to, rows.to[i] as number);
    sourcesOf[channelOf[i] as number]!.add(at);
  }
  for (const { source: name, waiting } of all) {
    const covered = sources[ledger.sources.indexOf(name)]!;
    if (!waiting || covered.from > covered.to) continue;
    covered.from = Math.min(covered.from, waiting.from);
    covered.to = Math.max(covered.to, waiting.to);
  }
  return new Map(
    channels.flatMap((channel, c) => {
      const own = [...sourcesOf[c]!].map((at) => sources[at]!);
      const speak = all.filter((each) => sourcesOf[c]!.has(ledger.sources.indexOf(each.source)));
      // What one source leaves out another may have.
      const gaps = speak.flatMap((each) => each.gaps.filter((gap) => !speak.some((other) => covers(other, gap))));
      if (own.length === 0) return [];
      const from = Math.min(...own.map((each) => each.from));
      const to = Math.min(today, Math.max(...own.map((each) => each.to)));
      return from <= to ? [[channel, { from, to, gaps }] as const] : [];
    }),
  );
}
