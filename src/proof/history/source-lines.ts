import { type Measure, measures } from '../../intake/campaign-rows.ts';
import { isoDay } from '../../intake/columns/day-serial.ts';
import type { Ledger } from '../../intake/ledger.ts';
import type { Period } from '../../intake/reading.ts';
import { byName } from '../../report/by-name.ts';
import { stampOf } from '../../report/stamp.ts';
import { nameText } from './cell-text.ts';
import type { SourceLine } from './entry.ts';

/** What each source gave each channel in a period, in the order of their names. */
export function sourceLines(ledger: Ledger, period: Period): SourceLine[] {
  const { rows, source, sources, channelOf, channels } = ledger;
  const found = new Map<number, number[]>();
  for (let i = 0; i < rows.length; i++) {
    const day = rows.from[i] as number;
    if (!(day >= period.from && day <= period.to)) continue;
    const id = (source[i] as number) * channels.length + (channelOf[i] as number);
    const known = found.get(id);
    if (known) known.push(i);
    else found.set(id, [i]);
  }
  return [...found.values()]
    .map((at): SourceLine => {
      const [first = 0] = at;
      return {
        source: nameText(sources[source[first] as number] as string),
        channel: nameText(channels[channelOf[first] as number] as string),
        ...countsOf(ledger, at),
      };
    })
    .sort((a, b) => byName(a.source, b.source) || byName(a.channel, b.channel));
}

function countsOf(
  { rows, original, isConverted }: Ledger,
  at: readonly number[],
): Omit<SourceLine, 'source' | 'channel'> {
  const days = at.map((i) => rows.from[i] as number);
  const sumOf = (amounts: Float64Array): number | undefined => {
    const there = at.filter((i) => !Number.isNaN(amounts[i] as number));
    return there.length === 0 ? undefined : there.reduce((sum, i) => sum + (amounts[i] as number), 0);
  };
  const from = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const to = at.reduce((most, i) => Math.max(most, rows.to[i] as number), Number.NEGATIVE_INFINITY);
  return {
    rows: at.length,
    campaigns: new Set(at.map((i) => rows.campaign[i])).size,
    from: isoDay(from),
    to: isoDay(to),
    // In order, since rows that change places are the same rows.
    rowsStamp: stampOf(at.map((i) => `${rows.from[i]}\n${rows.campaign[i]}\n${rows.adGroup[i]}`).sort()),
    daysStamp: stampOf(days.sort((a, b) => a - b)),
    sums: measures.map((measure: Measure) => sumOf(rows.measures[measure])),
    original: isConverted ? [sumOf(original.cost), sumOf(original.revenue)] : [undefined, undefined],
  };
}
