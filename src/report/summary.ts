import type { CampaignRows } from '../intake/campaign-rows.ts';
import { codesIn } from '../intake/codes-in.ts';
import { isoDay } from '../intake/columns/day-serial.ts';
import type { Amounts, Period, Reading } from '../intake/reading.ts';
import type { Problem } from '../problems/problem.ts';
import { type Counts, countsWithRates } from './accounts.ts';
import type { ReportContext } from './context.ts';
import { isPartial, restOf } from './coverage/rests-on.ts';
import { figureValue } from './figure-value.ts';
import { type Figure, figureOf, figures, kpiMetrics } from './figures.ts';
import { costNames, otherCostsIn } from './other-costs.ts';
import { Adder, addUp, type Sums } from './sums.ts';

/**
 * The figures of a build as plain JSON data, the same that the tabs show. Measures that nobody has are null. They count what is in the
 * report currency or has a rate; the rest is in `withoutRate`.
 */
export interface Summary {
  readonly currency: string | null;
  readonly totals: Sums | null;
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly byChannel: Readonly<Record<string, Sums>>;
  readonly byMonth: Readonly<Record<string, Sums>>;
  /** The report period, which is all of the data unless it was set. */
  readonly report: {
    readonly period: { readonly from: string; readonly to: string } | null;
    readonly totals: Sums | null;
    readonly metrics: Readonly<Record<string, number | null>>;
    /** Share of a side that a metric rests on, where not all of it can be held against the other side. */
    readonly restsOn: Readonly<Record<string, number>>;
    /** What CAC counts beside the spend, in report currency, and what it is for. */
    readonly otherCosts: { readonly amount: number; readonly includes: readonly string[] };
  };
  readonly withoutRate: readonly WithoutRate[];
  /** By channel and the days of its plan; none where nobody planned. */
  readonly plan: readonly PlanSummary[];
  readonly sources: readonly SourceSummary[];
  readonly problems: readonly Problem[];
}

/** Money of a source that is in no figure: its currency has no rate, or its sign is shared by several. */
export interface WithoutRate {
  readonly source: string;
  readonly currency: string;
  readonly rows: number;
  /** In that currency. */
  readonly amounts: Amounts;
  /** First and last day of these rows, where their currency has rates for other days; null where they bear no date. */
  readonly days?: { readonly from: string; readonly to: string } | null;
}

/** Spend against plan. `planned` is null for a channel without a plan, `spent` where the data do not say, `forecast` where nobody can. */
export interface PlanSummary {
  readonly channel: string;
  /** null where the plan names no days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly planned: number | null;
  readonly spent: number | null;
  readonly forecast: number | null;
}

export interface SourceSummary {
  readonly tab: string;
  readonly platform: string | null;
  readonly refused: string | null;
  readonly headerRow: number | null;
  readonly currency: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Counts;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly totals: Sums | null;
  readonly totalsByCurrency: Readonly<Record<string, Sums>>;
}

export function summarise(context: ReportContext): Summary {
  const { ledger, facts, readings, problems, windows, plan, settings } = context;
  return {
    currency: ledger.currency || null,
    totals: facts.all,
    metrics: metricsOf(context, 'all'),
    byChannel: byName(facts.byChannel),
    byMonth: byName(facts.byMonth),
    report: {
      period: isoPeriod(windows.report),
      totals: facts.report,
      metrics: metricsOf(context, 'report'),
      restsOn: Object.fromEntries(
        figures.filter((kpi) => isPartial(context, kpi)).map((kpi) => [kpi.id, restOf(context, kpi).share]),
      ),
      otherCosts: {
        amount: windows.report ? otherCostsIn(settings.otherCosts, windows.report) : 0,
        includes: windows.report ? costNames(settings.otherCosts, windows.report) : [],
      },
    },
    withoutRate: ledger.withoutRate.map(({ days, ...held }) => ({
      ...held,
      rows: held.rows.length,
      ...(days === undefined ? {} : { days: isoPeriod(days) }),
    })),
    plan: (plan?.lines ?? []).map(({ channel, days, planned, spent, forecast }) => ({
      channel,
      from: days && isoDay(days.from),
      to: days && isoDay(days.to),
      planned,
      spent,
      forecast,
    })),
    sources: readings.map((reading) => sourceSummary(context, reading)),
    problems,
  };
}

const metricsOf = (context: ReportContext, where: 'all' | 'report'): Record<string, number | null> =>
  Object.fromEntries(kpiMetrics.map(({ id }) => [id, figureValue(context, figureOf(id) as Figure, where) ?? null]));

function sourceSummary({ ledger, problems }: ReportContext, reading: Reading): SourceSummary {
  const { name, platform, refused, headerRow, currency, columns, period, rows } = reading;
  const byCurrency = sumsByCurrency(rows);
  const why = refused && problems.find(({ source, code }) => source === name && code === refused)?.message;
  return {
    tab: name,
    platform,
    refused: refused ? (why ?? refused) : null,
    headerRow,
    currency,
    columns: { ...columns, ...reading.rates?.columns } as Readonly<Record<string, string>>,
    rows: countsWithRates(reading, ledger),
    period: isoPeriod(period),
    totals: refused || byCurrency.size > 1 ? null : (byCurrency.values().next().value ?? new Adder().total),
    totalsByCurrency: byName(byCurrency),
  };
}

/** By ISO code; money of an unknown currency is under `''`. */
function sumsByCurrency(rows: CampaignRows): Map<string, Sums> {
  const codes = [...codesIn(rows)];
  const idOf = new Map(codes.map((code, id) => [code, id]));
  const groups = addUp(
    rows.measures,
    Int32Array.from(rows.currency, (code) => idOf.get(code) as number),
    codes.length,
  );
  return new Map(
    codes.map((code, id) => {
      const adder = new Adder();
      adder.add(groups, id);
      return [code, adder.total];
    }),
  );
}

const isoPeriod = (period: Period | null) => period && { from: isoDay(period.from), to: isoDay(period.to) };

/** Names come from the data, and `__proto__` is just a name: own properties, whatever they are called. */
const byName = <T>(sums: ReadonlyMap<string, T>): Record<string, T> => Object.fromEntries(sums);
