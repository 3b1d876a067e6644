import type { CampaignRows, Measure } from '../../intake/campaign-rows.ts';
import type { HeldRow } from '../../intake/reading.ts';

type Money = 'cost' | 'revenue';

/** What tells beside its money how large a row is, the surest first. */
const sizes: Readonly<Record<Money, readonly Measure[]>> = {
  cost: ['clicks', 'impressions', 'conversions', 'leads', 'orders', 'newCustomers', 'revenue'],
  revenue: ['orders', 'newCustomers', 'conversions', 'leads', 'clicks', 'impressions', 'cost'],
};

/**
 * What a row is likely to come to whose money cannot be read: for each of its clicks or orders as much as the rows of its channel that
 * count, or all rows where none of these does; and where it tells nothing of the kind, as much as such a row on average. `undefined` where
 * there are no such rows.
 */
export function usualAmounts(rows: CampaignRows): (row: HeldRow, id: Money) => number | undefined {
  const all = Array.from({ length: rows.length }, (_, i) => i);
  const ofChannels = new Map<string, number[]>();
  for (const i of all) {
    const channel = rows.channel[i] as string;
    const own = ofChannels.get(channel);
    if (own) own.push(i);
    else ofChannels.set(channel, [i]);
  }
  const known = new Map<string, number>();
  const perUnit = (channel: string, id: Money, size: Measure | null): number => {
    const key = [channel, id, size].join('\n');
    const found =
      known.get(key) ?? ratio(ofChannels.get(channel) ?? all, rows.measures[id], size && rows.measures[size]);
    known.set(key, found);
    return found;
  };
  return ({ channel = '', amounts }, id) => {
    for (const size of sizes[id]) {
      const units = amounts[size];
      const amount = units ? Math.abs(units) * perUnit(channel, id, size) : Number.NaN;
      if (!Number.isNaN(amount)) return amount;
    }
    const each = perUnit(channel, id, null);
    return Number.isNaN(each) ? undefined : each;
  };
}

/** Money for each unit in rows that tell both, or for each row; NaN where there is none. */
function ratio(peers: readonly number[], money: Float64Array, units: Float64Array | null): number {
  let [sum, all] = [0, 0];
  for (const i of peers) {
    const [amount, size] = [money[i] as number, units ? (units[i] as number) : 1];
    if (Number.isNaN(size) || (units && Number.isNaN(amount))) continue;
    sum += Math.abs(amount || 0);
    all += Math.abs(size);
  }
  return all > 0 ? sum / all : Number.NaN;
}
