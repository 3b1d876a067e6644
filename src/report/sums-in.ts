import type { Ledger } from '../intake/ledger.ts';
import type { Period } from '../intake/reading.ts';
import { Adder, addUp, type Sums } from './sums.ts';

/** What a channel adds up to in some days: its rows are cut where these days begin and end. */
export function sumsIn({ rows, channelOf, channels }: Ledger, { from, to }: Period, channel: string): Sums {
  const id = channels.indexOf(channel);
  const groupOf = Uint8Array.from(rows.from, (day, i) => (day >= from && day <= to && channelOf[i] === id ? 1 : 0));
  const adder = new Adder();
  adder.add(addUp(rows.measures, groupOf, 2), 1);
  return adder.total;
}
