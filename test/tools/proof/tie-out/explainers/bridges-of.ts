import type { Bridge } from '../../../../../src/proof/tie-out/bridge.ts';
import type { Pair } from '../../../../../src/proof/tie-out/pair.ts';
import { channels } from '../../../../../tools/proof/tie-out/world/channels.ts';
import { dayOf, partsOf } from '../../../../../tools/sentences/world/calendar.ts';

/** Bridges without an item, reckoned from what is seen of the pair alone: day by day, and by the names in the books. */
export function bridgesOf({ reported, booked, currency, rates, tolerance }: Pair): Bridge[] {
  const sums = new Map<string, { channel: string; month: number; reported: number; booked: number }>();
  const add = (channel: string, day: number, amounts: { reported: number; booked: number }) => {
    const { year, month } = partsOf(day);
    const first = dayOf(year, month, 1);
    const before = sums.get(`${channel} ${first}`) ?? { channel, month: first, reported: 0, booked: 0 };
    const after = { reported: before.reported + amounts.reported, booked: before.booked + amounts.booked };
    sums.set(`${channel} ${first}`, { ...before, ...after });
  };
  const worth = (code: string) => (code === '' || code === currency ? 1 : rates.get(code)!);
  for (const { from, to, channel, amount, currency: code } of reported)
    for (let day = from; day <= to; day++)
      add(channel, day, { reported: (amount * worth(code)) / (to - from + 1), booked: 0 });
  for (const { day, channel, text, amount, currency: code } of booked)
    add(channelIn(channel || text), day, { reported: 0, booked: amount * worth(code) });
  return [...sums.values()].map((sum) => {
    const unexplained = sum.booked - sum.reported;
    const ties = Math.abs(unexplained) <= Math.min(tolerance.amount, tolerance.share * Math.abs(sum.booked));
    return { ...sum, items: [], unexplained, ties };
  });
}

/** The channel whose name, or that of its vendor, is all of it or stands in it; else what is written. */
function channelIn(written: string): string {
  const named = channels.find(
    ({ name, vendors, shops }) => [...vendors, name].some((each) => written.includes(each)) || shops.includes(written),
  );
  return named?.name ?? written;
}
