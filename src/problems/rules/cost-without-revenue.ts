import { allChannels } from '../../intake/amounts/slices.ts';
import type { Reading } from '../../intake/reading.ts';
import type { Rule } from '../rule.ts';
import { listed, quoted } from '../words.ts';

interface Channel {
  readonly name: string;
  readonly reading: Reading;
  cost: number;
  hasRevenue: boolean;
}

export const costWithoutRevenue: Rule = {
  code: 'cost-without-revenue',
  severity: 'warning',
  says: 'A channel whose revenue nobody recorded counts in ROI by its cost alone.',
  *check({ readings }) {
    const channels = new Map<string, Channel>();
    for (const reading of readings) {
      const { rows } = reading;
      const { cost, revenue } = rows.measures;
      for (let i = 0; i < rows.length; i++) {
        const name = rows.channel[i]!;
        let channel = channels.get(name);
        if (!channel) {
          channel = { name, reading, cost: 0, hasRevenue: false };
          channels.set(name, channel);
        }
        if (cost[i]! > 0) channel.cost += cost[i]!;
        if (!Number.isNaN(revenue[i]!) && revenue[i] !== 0) channel.hasRevenue = true;
      }
    }
    const all = [...channels.values()].filter(({ name }) => name !== allChannels);
    // Revenue that no channel owns may well have come from these.
    if (channels.get(allChannels)?.hasRevenue) return;
    const without = all.filter(({ cost, hasRevenue }) => cost > 0 && !hasRevenue);
    const bySource = new Map<Reading, string[]>();
    for (const { reading, name } of without) bySource.set(reading, [...(bySource.get(reading) ?? []), name]);
    const none = all.every(({ hasRevenue }) => !hasRevenue);
    for (const [reading, names] of bySource) {
      yield {
        source: reading.name,
        row: null,
        column: reading.columns.cost ?? null,
        message: none
          ? `${reading.name} has cost and no revenue, so there is no ROI to compute. Add a source with revenue, or export the conversion value with the cost.`
          : `${listed(names.map(quoted))} ${names.length === 1 ? 'has' : 'have'} cost and no revenue, so ROI counts only what ${names.length === 1 ? 'it' : 'they'} cost. Export the conversion value too, or add a source with the revenue.`,
      };
    }
  },
};
