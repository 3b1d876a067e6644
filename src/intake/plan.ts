import { Channels } from './channels.ts';
import type { RowsWithoutRate } from './ledger.ts';
import type { Period, Reading } from './reading.ts';

/** A row of what was planned. Its money is in its own currency; NaN is missing. Days are serials, NaN where the row bears no date. */
export interface PlanRow {
  readonly source: string;
  readonly sourceRow: number;
  readonly channel: string;
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  /** What one unit of its money is worth in the report. */
  readonly rate: number;
  readonly cost: number;
  readonly revenue: number;
}

export interface PlanRows {
  readonly rows: readonly PlanRow[];
  /** Planned money that cannot be told in the report currency. */
  readonly withoutRate: readonly RowsWithoutRate[];
}

interface PlanOptions {
  /** What one unit of a currency is worth in the report over some days; undefined where nobody said. */
  readonly worth: (currency: string, from: number, to: number) => number | undefined;
  readonly channelNames: Readonly<Record<string, string>>;
  /** The channels of what was spent: a plan for one of them is its own, however it is capitalised. */
  readonly channels: readonly string[];
}

/** What all sources planned, at the report's rates and by the report's channels. */
export function planRows(readings: readonly Reading[], { worth, channelNames, channels }: PlanOptions): PlanRows {
  const planned = new Channels(channelNames);
  const spent = new Map(channels.map((name) => [name.toLowerCase(), name]));
  const rows: PlanRow[] = [];
  const missing = new Map<
    string,
    { source: string; currency: string; rows: number[]; cost: number; revenue: number }
  >();
  for (const { name: source, plan } of readings) {
    for (let i = 0; i < (plan?.length ?? 0); i++) {
      const { measures, ...columns } = plan!;
      const [cost, revenue] = [measures.cost[i]!, measures.revenue[i]!];
      if (Number.isNaN(cost) && Number.isNaN(revenue)) continue;
      const currency = columns.currency[i]!;
      const sourceRow = columns.sourceRow[i]!;
      const [from, to] = [columns.from[i]!, columns.to[i]!];
      const rate = worth(currency, from, to);
      if (rate === undefined) {
        const key = JSON.stringify([source, currency]);
        const held = missing.get(key) ?? { source, currency, rows: [], cost: 0, revenue: 0 };
        held.rows.push(sourceRow);
        held.cost += cost || 0;
        held.revenue += revenue || 0;
        missing.set(key, held);
        continue;
      }
      const channel = planned.names[planned.idOf(columns.channel[i]!)]!;
      rows.push({
        source,
        sourceRow,
        channel: spent.get(channel.toLowerCase()) ?? channel,
        from,
        to,
        currency,
        rate,
        cost,
        revenue,
      });
    }
  }
  const withoutRate = [...missing.values()].map(({ cost, revenue, rows: held, ...of }) => ({
    ...of,
    rows: [...new Set(held)],
    amounts: { cost, revenue },
  }));
  return { rows, withoutRate };
}

/** Days on which a plan begins, or the one after it ends: spend is cut there, so that it can be held against the plan of the same days. */
export function planCuts(readings: readonly Reading[]): number[] {
  const byChannel = new Map<string, Period[]>();
  for (const { plan } of readings) {
    plan?.channel.forEach((channel, i) => {
      const days = { from: plan.from[i]!, to: plan.to[i]! };
      if (Number.isNaN(days.from)) return;
      const own = byChannel.get(channel);
      if (own) own.push(days);
      else byChannel.set(channel, [days]);
    });
  }
  return [...byChannel.values()].flatMap((days) => stretchesOf(days).flatMap(({ from, to }) => [from, to + 1]));
}

const daysInWeek = 7;

/** Days that follow on one another, in order; holes of less than a week, as weekends are, belong to them. */
export function stretchesOf(days: readonly Period[]): Period[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of [...days].sort((a, b) => a.from - b.from)) {
    const last = stretches[stretches.length - 1];
    if (last && from <= last.to + daysInWeek) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches;
}
