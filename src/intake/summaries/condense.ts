import { type Measure, measures } from '../campaign-rows.ts';
import { codesIn } from '../codes-in.ts';
import type { Reading } from '../reading.ts';

/** A reading's rows added up by channel and days: what a summary could say of them. */
export interface Condensed {
  /** Its own name in its workbook. */
  readonly title: string;
  readonly reading: Reading;
  /** Another text where its columns are others. */
  readonly layout: string;
  /** How many rows it had, in all and in each sum. */
  readonly rows: number;
  readonly rowsIn: readonly number[];
  /** Of each sum: the days, NaN where it has none, and the channel in small letters. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly channel: readonly string[];
  readonly sums: Readonly<Record<Measure, readonly number[]>>;
  /** The measures of which it has any amount. */
  readonly has: ReadonlySet<Measure>;
  /** The currency of its money; `''` where no row says it, null where they are several. */
  readonly currency: string | null;
}

export function condense(reading: Reading, title: string): Condensed {
  const { rows } = reading;
  const channelIds = new Map<string, number>();
  const idOfRow = rows.channel.map((channel) => {
    const known = channelIds.get(channel);
    if (known !== undefined) return known;
    channelIds.set(channel, channelIds.size);
    return channelIds.size - 1;
  });
  const places = new Map<number, number>();
  const from: number[] = [];
  const to: number[] = [];
  const channel: string[] = [];
  const sums = Object.fromEntries(measures.map((measure) => [measure, [] as number[]])) as Record<Measure, number[]>;
  const rowsIn: number[] = [];
  const has = new Set<Measure>();
  for (let i = 0; i < rows.length; i++) {
    const first = rows.from[i] as number;
    const last = rows.to[i] as number;
    // Days are below 2^17, and no row covers 2^12 of them that a summary would tell apart.
    const days = Number.isNaN(first) ? 0 : first * 4096 + Math.min(last - first, 4095);
    const key = days * channelIds.size + (idOfRow[i] as number);
    let place = places.get(key);
    if (place === undefined) {
      place = from.length;
      places.set(key, place);
      from.push(first);
      to.push(last);
      channel.push((rows.channel[i] as string).trim().toLowerCase());
      for (const measure of measures) sums[measure].push(0);
      rowsIn.push(0);
    }
    rowsIn[place] = (rowsIn[place] as number) + 1;
    for (const measure of measures) {
      const amount = rows.measures[measure][i] as number;
      if (Number.isNaN(amount)) continue;
      (sums[measure] as number[])[place] = (sums[measure][place] as number) + amount;
      if (amount !== 0) has.add(measure);
    }
  }
  const codes = codesIn(rows);
  const currency = codes.size > 1 ? null : ((codes.values().next().value ?? '') as string);
  const layout = JSON.stringify([reading.headerRow, reading.columns]);
  return { title, reading, layout, rows: rows.length, rowsIn, from, to, channel, sums, has, currency };
}
