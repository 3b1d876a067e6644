import { type Measure, measures } from '../intake/campaign-rows.ts';
import { stepStart } from '../intake/cut-days.ts';
import type { Ledger } from '../intake/ledger.ts';
import type { Period } from '../intake/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { Adder, adderOf, measureColumns, type Sums } from './sums.ts';
import { monthKey, type Windows } from './windows.ts';

/** What the ledger adds up to, in every cut that the summary and the layout of the tabs need. */
export interface Facts {
  readonly all: Sums;
  /** Measures that at least one row has. */
  readonly present: ReadonlySet<Measure>;
  /** Measures that at least one row lacks: only these can be missing from a part of the figures. */
  readonly partial: ReadonlySet<Measure>;
  readonly undated: Sums | null;
  /** In alphabetical order: a channel that comes or goes moves no other. */
  readonly channels: readonly string[];
  readonly byChannel: ReadonlyMap<string, Sums>;
  /** Calendar months, as 2026-06, in order. */
  readonly byMonth: ReadonlyMap<string, Sums>;
  readonly byStep: ReadonlyMap<number, Sums>;
  readonly report: Sums;
  readonly reportByChannel: ReadonlyMap<string, Sums>;
  readonly previous: Sums;
  readonly baseline: Sums;
  readonly after: Sums;
  readonly baselineByChannel: ReadonlyMap<string, Sums>;
  readonly afterByChannel: ReadonlyMap<string, Sums>;
  /** First day and last day of each campaign in the report period, with what it spent, largest first. */
  readonly campaigns: readonly CampaignFact[];
}

/** Whether a sum could be of nothing: some rows lack the measure, or this stretch has none. Only such sums need to ask before they add. */
export const canBeMissing = ({ partial }: Facts, measure: Measure, sums: Sums | undefined): boolean =>
  partial.has(measure) || sums?.[measure] == null;

export interface CampaignFact {
  readonly channel: string;
  readonly campaign: string;
  readonly from: number;
  readonly to: number;
  readonly sums: Sums;
}

export function gatherFacts(ledger: Ledger, windows: Windows, grain: Settings['grain']): Facts {
  const { rows } = ledger;
  const columns = measureColumns(rows);
  const all = new Adder();
  const undated = new Adder();
  const previous = new Adder();
  const baseline = new Adder();
  const after = new Adder();
  const baselineByChannel = new Map<string, Adder>();
  const afterByChannel = new Map<string, Adder>();
  const report = new Adder();
  const byChannel = new Map<string, Adder>();
  const reportByChannel = new Map<string, Adder>();
  const byMonth = new Map<string, Adder>();
  const byStep = new Map<number, Adder>();
  const campaigns = new Map<string, Map<string, { name: string; from: number; to: number; adder: Adder }>>();

  let lastDay = Number.NaN;
  let month = undated;
  let step = undated;
  for (let i = 0; i < rows.length; i++) {
    const from = rows.from[i] as number;
    const channel = rows.channel[i] as string;
    all.add(columns, i);
    adderOf(byChannel, channel).add(columns, i);
    if (Number.isNaN(from)) {
      undated.add(columns, i);
    } else {
      if (from !== lastDay) {
        month = adderOf(byMonth, monthKey(from));
        step = adderOf(byStep, stepStart(from, grain));
        lastDay = from;
      }
      month.add(columns, i);
      step.add(columns, i);
      if (within(from, windows.previous)) previous.add(columns, i);
      if (within(from, windows.baseline)) {
        baseline.add(columns, i);
        adderOf(baselineByChannel, channel).add(columns, i);
      }
      if (within(from, windows.after)) {
        after.add(columns, i);
        adderOf(afterByChannel, channel).add(columns, i);
      }
    }
    if (windows.all || within(from, windows.report)) {
      report.add(columns, i);
      adderOf(reportByChannel, channel).add(columns, i);
      const ofChannel = campaigns.get(channel) ?? new Map();
      campaigns.set(channel, ofChannel);
      const name = rows.campaign[i] as string;
      // SUMIFS knows no upper and lower case, so names that differ by it alone are one campaign.
      const seen = ofChannel.get(name.toLowerCase()) ?? { name, from: Number.NaN, to: Number.NaN, adder: new Adder() };
      ofChannel.set(name.toLowerCase(), seen);
      if (!(seen.from <= from)) seen.from = from;
      if (!(seen.to >= (rows.to[i] as number))) seen.to = rows.to[i] as number;
      seen.adder.add(columns, i);
    }
  }

  return {
    all: all.total,
    present: new Set(measures.filter((measure) => all.total[measure] !== null)),
    partial: all.partial,
    undated: undated.rows > 0 ? undated.total : null,
    channels: [...byChannel.keys()].sort(byName),
    byChannel: totals(byChannel, [...byChannel.keys()].sort(byName)),
    byMonth: totals(byMonth, [...byMonth.keys()].sort()),
    byStep: totals(
      byStep,
      [...byStep.keys()].sort((a, b) => a - b),
    ),
    report: report.total,
    reportByChannel: totals(reportByChannel, [...reportByChannel.keys()].sort(byName)),
    previous: previous.total,
    baseline: baseline.total,
    after: after.total,
    baselineByChannel: totals(baselineByChannel, [...baselineByChannel.keys()]),
    afterByChannel: totals(afterByChannel, [...afterByChannel.keys()]),
    campaigns: [...campaigns]
      .flatMap(([channel, ofChannel]) =>
        [...ofChannel.values()].map(({ name, from, to, adder }) => ({
          channel,
          campaign: name,
          from,
          to,
          sums: adder.total,
        })),
      )
      .sort((a, b) => (b.sums.cost ?? 0) - (a.sums.cost ?? 0)),
  };
}

const within = (day: number, period: Period | null) => period !== null && day >= period.from && day <= period.to;

// By code unit, so that no locale of the machine changes the order of the page.
const byName = (a: string, b: string) =>
  a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;

const totals = <K>(adders: ReadonlyMap<K, Adder>, order: readonly K[]): Map<K, Sums> =>
  new Map(order.map((key) => [key, (adders.get(key) as Adder).total]));
