import type { Ledger } from '../intake/ledger.ts';
import type { Period } from '../intake/reading.ts';
import { Adder, addUp, type Sums } from './sums.ts';

/** A channel, or some of its campaigns. */
export interface Part {
  readonly channel: string;
  readonly has?: (campaign: string) => boolean;
}

/** What a part adds up to in some days: its rows are cut where these days begin and end. */
export function sumsIn(
  { rows, channelOf, channels }: Ledger,
  { from, to }: Period,
  { channel, has = () => true }: Part,
): Sums {
  const id = channels.indexOf(channel);
  const groupOf = Uint8Array.from(rows.from, (day, i) =>
    day >= from && day <= to && channelOf[i] === id && has(rows.campaign[i] as string) ? 1 : 0,
  );
  const adder = new Adder();
  adder.add(addUp(rows.measures, groupOf, 2), 1);
  return adder.total;
}
