import { allChannels } from '../../intake/amounts/slices.ts';
import { Channels } from '../../intake/channels.ts';
import type { Reading } from '../../intake/reading.ts';
import { channelMoney } from '../channel-money.ts';
import { type Money, moneyWords } from '../money-of-rows.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { listed, quoted } from '../words.ts';

interface Channel {
  readonly name: string;
  readonly reading: Reading;
  readonly cost: Map<string, number>;
  /** Zero is an answer, none is not. */
  revenue: 'none' | 'zero' | 'some';
}

export const costWithoutRevenue: Rule = {
  code: 'cost-without-revenue',
  severity: 'warning',
  says: 'A channel whose revenue nobody recorded has no ROI of its own.',
  *check(context) {
    const channels = channelsIn(context);
    // Revenue that no channel owns may well have come from these.
    if (channels.some(({ name, revenue }) => name === allChannels && revenue === 'some')) return;
    const spending = channels.filter(
      ({ name, cost }) => name !== allChannels && [...cost.values()].some((amount) => amount > 0),
    );
    // ROI is known as soon as one revenue is, were it 0.
    const hasRoi = channels.some(({ revenue }) => revenue !== 'none');
    const isHeld = context.readings.some(({ held }) => held.some(({ amounts }) => Boolean(amounts.revenue)));
    for (const revenue of ['none', 'zero'] as const) {
      const bySource = new Map<Reading, Channel[]>();
      for (const channel of spending) {
        if (channel.revenue !== revenue) continue;
        const known = bySource.get(channel.reading);
        if (known) known.push(channel);
        else bySource.set(channel.reading, [channel]);
      }
      for (const [reading, found] of bySource)
        yield {
          source: reading.name,
          row: null,
          column: (revenue === 'none' ? reading.columns.cost : reading.columns.revenue) ?? null,
          message:
            revenue === 'zero'
              ? zero(found)
              : hasRoi
                ? partly(found)
                : noRoi(
                    reading,
                    channels.filter((channel) => channel.reading === reading),
                    isHeld,
                  ),
        };
    }
  },
};

const noRoi = ({ name }: Reading, found: readonly Channel[], isHeld: boolean): string =>
  `${name} has ${sumInWords(found)}, and ${isHeld ? 'all revenue is left out' : 'no source has revenue'}, so there is no ROI to compute. ${isHeld ? 'Decide on the rows that are left out' : 'Add a source with revenue'}, or export the conversion value with the cost.`;

function partly(found: readonly Channel[]): string {
  const one = found.length === 1;
  return `${named(found)} ${one ? 'has' : 'have'} ${sumInWords(found)} and no revenue of ${one ? 'its' : 'their'} own, so what came back of ${one ? 'it' : 'them'} is not known. Export the conversion value too, or add a source with the revenue.`;
}

function zero(found: readonly Channel[]): string {
  const one = found.length === 1;
  return `${named(found)} ${one ? 'has' : 'have'} ${sumInWords(found)} and a revenue of 0 in every row, so nothing of it came back in ROI. Check that sales are tracked, if there were some.`;
}

const named = (found: readonly Channel[]): string => listed(found.map(({ name }) => quoted(name)));

function sumInWords(found: readonly Channel[]): string {
  const all: Money = { cost: new Map(), revenue: new Map() };
  const sums = all.cost as Map<string, number>;
  for (const { cost } of found) for (const [code, amount] of cost) sums.set(code, (sums.get(code) ?? 0) + amount);
  return moneyWords(all) || 'less than a cent of spend';
}

/** As the report tells them apart. */
function channelsIn({ readings, channelNames = {} }: RuleContext): Channel[] {
  const names = new Channels(channelNames);
  const channels: Channel[] = [];
  for (const reading of readings) {
    for (const { name, cost, hasRevenue } of channelMoney(reading.rows)) {
      const id = names.idOf(name);
      channels[id] ??= { name: names.names[id]!, reading, cost: new Map(), revenue: 'none' };
      const own = channels[id];
      for (const [currency, amount] of cost) own.cost.set(currency, (own.cost.get(currency) ?? 0) + amount);
      if (hasRevenue !== 'none' && own.revenue !== 'some') own.revenue = hasRevenue;
    }
  }
  return channels;
}
