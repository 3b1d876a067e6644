import { type CampaignRows, type Measure, measures } from '../campaign-rows.ts';
import type { Finding, Reading } from '../reading.ts';

/** Several tables of a tab as one source: what each of them has, one after the other. */
export function joinReadings(readings: readonly [Reading, ...Reading[]]): Reading {
  const [first] = readings;
  if (readings.length === 1) return first;
  const only = <T>(of: (reading: Reading) => T): T | undefined =>
    readings.every((reading) => of(reading) === of(first)) ? of(first) : undefined;
  const sum = (of: keyof Reading['counts']) => readings.reduce((all, { counts }) => all + counts[of], 0);
  const periods = readings.flatMap(({ period }) => period ?? []);
  const overheads = readings.flatMap((reading) => reading.overheads ?? []);
  const plans = readings.flatMap(({ plan }) => plan ?? []);
  return {
    ...first,
    platform: only(({ platform }) => platform) ?? 'spreadsheet',
    columns: Object.assign({}, ...[...readings].reverse().map(({ columns }) => columns)),
    currency: only(({ currency }) => currency) ?? null,
    counts: { read: sum('read'), used: sum('used'), totals: sum('totals'), heldBack: sum('heldBack') },
    period:
      periods.length === 0
        ? null
        : { from: Math.min(...periods.map(({ from }) => from)), to: Math.max(...periods.map(({ to }) => to)) },
    rows: joinRows(readings.map(({ rows }) => rows)),
    ...(plans.length > 0 ? { plan: joinRows(plans) } : {}),
    ...(overheads.length > 0 ? { overheads } : {}),
    held: readings.flatMap(({ held }) => held),
    setAside: readings.flatMap(({ setAside }) => setAside),
    platformTotals: readings.flatMap(({ platformTotals }) => platformTotals),
    findings: joinFindings(readings),
  };
}

function joinRows(all: readonly CampaignRows[]): CampaignRows {
  const texts = (of: 'channel' | 'campaign' | 'adGroup' | 'currency') => all.flatMap((rows) => rows[of]);
  return {
    length: all.reduce((sum, { length }) => sum + length, 0),
    from: joined(all.map(({ from }) => from)),
    to: joined(all.map(({ to }) => to)),
    channel: texts('channel'),
    campaign: texts('campaign'),
    adGroup: texts('adGroup'),
    currency: texts('currency'),
    measures: Object.fromEntries(
      measures.map((measure) => [measure, joined(all.map((rows) => rows.measures[measure]))]),
    ) as Record<Measure, Float64Array>,
    sourceRow: Int32Array.from(all.flatMap(({ sourceRow }) => [...sourceRow])),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Corrections whose row or column is in another of the tables. */
const missing: readonly string[] = ['row-not-found', 'column-not-found'];

/** A correction is lost where no table has what it is for; what is true of all tables is said once. */
function joinFindings(readings: readonly Reading[]): Finding[] {
  const said = new Map<string, { readonly finding: Finding; count: number }>();
  for (const { findings } of readings) {
    for (const finding of findings) {
      const key = JSON.stringify(finding);
      const known = said.get(key);
      if (known) known.count++;
      else said.set(key, { finding, count: 1 });
    }
  }
  return [...said.values()]
    .filter(({ finding, count }) => !missing.includes(finding.code) || count === readings.length)
    .map(({ finding }) => finding);
}
