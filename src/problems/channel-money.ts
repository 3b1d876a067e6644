import type { CampaignRows } from '../intake/campaign-rows.ts';

/** What one name of a channel, as the data write it, has by currency. */
export interface ChannelMoney {
  readonly name: string;
  readonly cost: ReadonlyMap<string, number>;
  readonly revenue: ReadonlyMap<string, number>;
  /** Zero is an answer, none is not; amounts that cancel out are some. */
  readonly hasRevenue: 'none' | 'zero' | 'some';
}

const known = new WeakMap<CampaignRows, readonly ChannelMoney[]>();

/** The channels of a source in the order in which they are met. One walk over its rows, whatever number of rules asks. */
export function channelMoney(rows: CampaignRows): readonly ChannelMoney[] {
  const found = known.get(rows) ?? [...walk(rows)].map(toMoney);
  known.set(rows, found);
  return found;
}

/** One name of a channel in one currency. */
interface Sum {
  readonly name: string;
  readonly currency: string;
  cost: number;
  hasCost: boolean;
  revenue: number;
  hasRevenue: ChannelMoney['hasRevenue'];
  /** The same name in another currency. */
  next: Sum | null;
}

function walk({ length, channel, currency, measures: { cost, revenue } }: CampaignRows): Iterable<Sum> {
  const byName = new Map<string, Sum>();
  for (let i = 0; i < length; i++) {
    let sum = byName.get(channel[i]!);
    if (!sum) {
      sum = fresh(channel[i]!, currency[i]!);
      byName.set(sum.name, sum);
    }
    while (sum.currency !== currency[i]) {
      sum.next ??= fresh(sum.name, currency[i]!);
      sum = sum.next;
    }
    const [spent, earned] = [cost[i]!, revenue[i]!];
    if (!Number.isNaN(spent)) {
      sum.cost += spent;
      sum.hasCost = true;
    }
    if (Number.isNaN(earned)) continue;
    sum.revenue += earned;
    if (earned !== 0) sum.hasRevenue = 'some';
    else if (sum.hasRevenue === 'none') sum.hasRevenue = 'zero';
  }
  return byName.values();
}

const fresh = (name: string, currency: string): Sum => ({
  name,
  currency,
  cost: 0,
  hasCost: false,
  revenue: 0,
  hasRevenue: 'none',
  next: null,
});

function toMoney(first: Sum): ChannelMoney {
  const [cost, revenue] = [new Map<string, number>(), new Map<string, number>()];
  const met = new Set<ChannelMoney['hasRevenue']>();
  for (let sum: Sum | null = first; sum; sum = sum.next) {
    if (sum.hasCost) cost.set(sum.currency, sum.cost);
    if (sum.hasRevenue !== 'none') revenue.set(sum.currency, sum.revenue);
    met.add(sum.hasRevenue);
  }
  return { name: first.name, cost, revenue, hasRevenue: met.has('some') ? 'some' : met.has('zero') ? 'zero' : 'none' };
}
