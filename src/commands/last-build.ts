import type { Summary } from '../report/summary.ts';
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
  readonly problems: number;
  /** Rows used, by source. */
  readonly rows: Readonly<Record<string, number>>;
}

const name = 'build';

export function lastBuild(host: Host): LastBuild | null {
  const kept = host.note(name) as LastBuild | null;
  return kept && typeof kept.stamp === 'string' && typeof kept.rows === 'object' ? kept : null;
}

export function keepBuild(host: Host, stamp: string, summary: Summary): void {
  const { totals, problems, sources, report, currency } = summary;
  const kept: LastBuild = {
    at: stampText(host.now()),
    stamp,
    cost: totals?.cost ?? null,
    revenue: totals?.revenue ?? null,
    currency,
    report: { period: report.period, cost: report.totals?.cost ?? null, revenue: report.totals?.revenue ?? null },
    problems: seriousOf(problems).length,
    rows: Object.fromEntries(sources.filter(({ refused }) => !refused).map(({ tab, rows }) => [tab, rows.used])),
  };
  host.keepNote(name, kept);
}

export const seriousOf = (problems: Summary['problems']) => problems.filter(({ severity }) => severity !== 'info');
