import { measures } from '../../intake/campaign-rows.ts';
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
      const first = at[0] as number;
      return {
        source: nameText(sources[source[first] as number] as string),
        channel: nameText(channels[channelOf[first] as number] as string),
        ...countsOf(ledger, at),
      };
    })
    .sort((a, b) => byName(a.source, b.source) || byName(a.channel, b.channel));
}

function countsOf(ledger: Ledger, at: readonly number[]): Omit<SourceLine, 'source' | 'channel'> {
  const { rows, original, isConverted } = ledger;
  const whole = rawRows(ledger, at);
  const sumOf = (amounts: Float64Array): number | undefined => {
    const there = at.filter((i) => !Number.isNaN(amounts[i] as number));
    return there.length === 0 ? undefined : there.reduce((sum, i) => sum + (amounts[i] as number), 0);
  };
  return {
    rows: whole.length,
    campaigns: new Set(whole.map(({ campaign }) => campaign)).size,
    from: isoDay(whole.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)),
    to: isoDay(whole.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY)),
    // In order, since rows that change places are the same rows.
    rowsStamp: stampOf(whole.map(({ from, to, campaign, adGroup }) => `${from} ${to}\n${campaign}\n${adGroup}`).sort()),
    daysStamp: stampOf(whole.map(({ from, to }) => `${from} ${to}`).sort()),
    sums: measures.map((measure) => sumOf(rows.measures[measure])),
    original: isConverted ? [sumOf(original.cost), sumOf(original.revenue)] : [undefined, undefined],
  };
}

/** A row that the report has cut in pieces is one: where it is cut depends on what else is reported. */
function rawRows({ rows }: Ledger, at: readonly number[]) {
  const found = new Map<string, { from: number; to: number; readonly campaign: string; readonly adGroup: string }>();
  for (const i of at) {
    const [campaign = '', adGroup = ''] = [rows.campaign[i], rows.adGroup[i]];
    const [from, to] = [rows.from[i] as number, rows.to[i] as number];
    const key = `${rows.sourceRow[i]}\n${campaign}\n${adGroup}`;
    const known = found.get(key);
    if (known) {
      known.from = Math.min(known.from, from);
      known.to = Math.max(known.to, to);
    } else found.set(key, { from, to, campaign, adGroup });
  }
  return [...found.values()];
}
