import { type Measure, measures } from '../intake/campaign-rows.ts';
import { stepStart } from '../intake/cut-days.ts';
import type { Ledger } from '../intake/ledger.ts';
import type { Period } from '../intake/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { byName } from './by-name.ts';
import type { Stretches } from './stretches.ts';
import { Adder, adderOf, addUp, type Groups, type Sums } from './sums.ts';
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
  readonly before: Sums;
  readonly beforeByChannel: ReadonlyMap<string, Sums>;
  /** Of what else the report could be held against, in the order of the windows. */
  readonly others: readonly Sums[];
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

export function gatherFacts(
  ledger: Ledger,
  { groups }: Stretches,
  added: Groups,
  windows: Windows,
  grain: Settings['grain'],
): Facts {
  const all = new Adder();
  const undated = new Adder();
  const report = new Adder();
  const before = new Adder();
  const others = windows.others.map(() => new Adder());
  const byChannel = new Map<string, Adder>();
  const reportByChannel = new Map<string, Adder>();
  const beforeByChannel = new Map<string, Adder>();
  const byMonth = new Map<string, Adder>();
  const byStep = new Map<number, Adder>();

  groups.forEach(({ channel, from: day }, group) => {
    const into = (adder: Adder) => adder.add(added, group);
    into(all);
    into(adderOf(byChannel, channel));
    if (Number.isNaN(day)) into(undated);
    else {
      into(adderOf(byMonth, monthKey(day)));
      into(adderOf(byStep, stepStart(day, grain)));
    }
    if (windows.all || within(day, windows.report)) {
      into(report);
      into(adderOf(reportByChannel, channel));
    }
    if (windows.before && within(day, windows.before.period)) {
      into(before);
      into(adderOf(beforeByChannel, channel));
    }
    windows.others.forEach(({ period }, i) => {
      if (within(day, period)) into(others[i] as Adder);
    });
  });

  const present = new Set(measures.filter((measure) => all.total[measure] !== null));
  const sorted = [...byChannel.keys()].sort(byName);
  return {
    all: all.total,
    present,
    partial: all.partial,
    undated: undated.rows > 0 ? undated.total : null,
    channels: sorted,
    byChannel: totals(byChannel, sorted),
    byMonth: totals(byMonth, [...byMonth.keys()].sort()),
    byStep: totals(byStep, [...byStep.keys()]),
    report: report.total,
    reportByChannel: totals(
      reportByChannel,
      sorted.filter((channel) => reportByChannel.has(channel)),
    ),
    before: before.total,
    beforeByChannel: totals(beforeByChannel, [...beforeByChannel.keys()]),
    others: others.map(({ total }) => total),
    campaigns: campaignFacts(ledger, windows, present),
  };
}

function campaignFacts(
  { rows, channelOf, channels }: Ledger,
  windows: Windows,
  present: ReadonlySet<Measure>,
): CampaignFact[] {
  const found: { channel: string; campaign: string; from: number; to: number }[] = [];
  const idOf = channels.map(() => new Map<string, number>());
  const groupOf = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const from = rows.from[i] as number;
    // Group 0 is what the report does not speak of.
    if (!windows.all && !within(from, windows.report)) continue;
    const known = idOf[channelOf[i] as number] as Map<string, number>;
    const campaign = rows.campaign[i] as string;
    let id = known.get(campaign);
    if (id === undefined) {
      // SUMIFS knows no upper and lower case, so names that differ by it alone are one campaign.
      const folded = campaign.toLowerCase();
      const channel = channels[channelOf[i] as number] as string;
      id = known.get(folded) ?? found.push({ channel, campaign, from: Number.NaN, to: Number.NaN });
      known.set(folded, id).set(campaign, id);
    }
    groupOf[i] = id;
    const fact = found[id - 1] as (typeof found)[number];
    if (!(fact.from <= from)) fact.from = from;
    if (!(fact.to >= (rows.to[i] as number))) fact.to = rows.to[i] as number;
  }
  const groups = addUp(rows.measures, groupOf, found.length + 1, present);
  return found
    .map((fact, i): CampaignFact => {
      const adder = new Adder();
      adder.add(groups, i + 1);
      return { ...fact, sums: adder.total };
    })
    .sort((a, b) => (b.sums.cost ?? 0) - (a.sums.cost ?? 0));
}

const within = (day: number, period: Period | null) => period !== null && day >= period.from && day <= period.to;

const totals = <K>(adders: ReadonlyMap<K, Adder>, order: readonly K[]): Map<K, Sums> =>
  new Map(order.map((key) => [key, (adders.get(key) as Adder).total]));
