import type { Ledger } from '../intake/ledger.ts';
import { ratesUsed } from '../report/rates-used.ts';
import { stampOf } from '../report/stamp.ts';
import type { Summary } from '../report/summary.ts';
import type { Settings } from '../settings/settings.ts';
import { stampText } from './clock.ts';
import type { Host } from './host.ts';

/** What is remembered of a build, for saying what is new since then. */
export interface LastBuild {
  /** In the spreadsheet's zone, as it is shown. */
  readonly at: string;
  readonly stamp: string;
  readonly cost: number | null;
  readonly revenue: number | null;
  /** Not in notes of earlier versions, as is `report`. */
  readonly currency?: string | null;
  readonly report?: {
    readonly period: Summary['report']['period'];
    readonly cost: number | null;
    readonly revenue: number | null;
  };
  /** Of the report period; neither is in notes of earlier versions. */
  readonly roi?: number | null;
  readonly madeOf?: MadeOf;
  readonly problems: number;
  /** Rows used, by source. */
  readonly rows: Readonly<Record<string, number>>;
}

/** What figures are made from, beside the rows. */
export interface MadeOf {
  readonly margin: number;
  /** By currency, in words. */
  readonly rates: Readonly<Record<string, string>>;
  /** Each setting by what stands for its value, since some are long. */
  readonly settings: Readonly<Record<string, string>>;
}

export const madeOf = (settings: Settings, ledger: Ledger): MadeOf => ({
  margin: settings.margin,
  rates: Object.fromEntries(ratesUsed(ledger).map(({ code, says }) => [code, says])),
  settings: Object.fromEntries(Object.entries(settings).map(([id, value]) => [id, stampOf(value)])),
});

const name = 'build';

export function lastBuild(host: Host): LastBuild | null {
  const kept = host.note(name) as LastBuild | null;
  return kept && typeof kept.stamp === 'string' && typeof kept.rows === 'object' ? kept : null;
}

export function keepBuild(host: Host, stamp: string, summary: Summary, made: MadeOf): void {
  const { totals, problems, sources, report, currency } = summary;
  const kept: LastBuild = {
    at: stampText(host.now()),
    stamp,
    cost: totals?.cost ?? null,
    revenue: totals?.revenue ?? null,
    currency,
    report: { period: report.period, cost: report.totals?.cost ?? null, revenue: report.totals?.revenue ?? null },
    roi: report.metrics.roi ?? null,
    madeOf: made,
    problems: seriousOf(problems).length,
    rows: Object.fromEntries(sources.filter(({ refused }) => !refused).map(({ tab, rows }) => [tab, rows.used])),
  };
  host.keepNote(name, kept);
}

export const seriousOf = (problems: Summary['problems']) => problems.filter(({ severity }) => severity !== 'info');
