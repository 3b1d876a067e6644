import { type CampaignRows, type Measure, measures, moneyMeasures } from './campaign-rows.ts';
import type { Amounts, Period, Reading } from './reading.ts';

export interface LedgerOptions {
  /** ISO code of the report; `''` takes that of the data. */
  readonly currency: string;
  /** ISO code → what one unit is worth in the report currency. */
  readonly rates: Readonly<Record<string, number>>;
  /** Channel as found → channel as shown. */
  readonly channelNames: Readonly<Record<string, string>>;
  /** Days on which a figure of the report begins or ends: a row that covers several days is split there, and only there. */
  readonly cuts: (span: Period) => readonly number[];
}

/**
 * All sources as one table in one currency, as the Campaign Data tab shows it. A raw row is one ledger row, or one for each stretch
 * between the report's cuts where it covers several days.
 */
export interface Ledger {
  readonly rows: CampaignRows;
  /** Which of `sources` a row came from. */
  readonly source: Int32Array;
  /** What one unit of the row's own currency was worth. */
  readonly rate: Float64Array;
  readonly sources: readonly string[];
  readonly currency: string;
  /** Rows in a currency without a rate, by source: read, but not in the ledger. */
  readonly withoutRate: readonly RowsWithoutRate[];
  readonly span: Period | null;
}

export interface RowsWithoutRate {
  readonly source: string;
  readonly currency: string;
  /** Raw rows, 1-based. */
  readonly rows: readonly number[];
  /** In that currency. */
  readonly amounts: Amounts;
}

/** The report's currency: as set, else the one of the data, else the one in which most was spent. */
export function reportCurrency(readings: readonly Reading[], set: string): string {
  if (set) return set;
  const spent = new Map<string, number>();
  for (const { rows } of readings) {
    for (let i = 0; i < rows.length; i++) {
      const code = rows.currency[i] as string;
      if (!code) continue;
      const money = (rows.measures.cost[i] || 0) + (rows.measures.revenue[i] || 0);
      spent.set(code, (spent.get(code) ?? 0) + Math.abs(money));
    }
  }
  let most = '';
  for (const [code, money] of spent) if (most === '' || money > (spent.get(most) as number)) most = code;
  return most;
}

export function buildLedger(readings: readonly Reading[], options: LedgerOptions): Ledger {
  const currency = reportCurrency(readings, options.currency);
  const span = spanOf(readings);
  const cuts = span ? Float64Array.from(options.cuts(span)).sort() : new Float64Array();
  const channelOf = channelNamer(options.channelNames);
  const out = new Columns(readings.reduce((sum, { rows }) => sum + rows.length, 0));
  const withoutRate: RowsWithoutRate[] = [];

  readings.forEach(({ rows, name }, index) => {
    const missing = new Map<string, { rows: number[]; amounts: Partial<Record<Measure, number>> }>();
    for (let i = 0; i < rows.length; i++) {
      const code = rows.currency[i] as string;
      // Money whose currency nobody knows is taken for the report's own; a rule says so.
      const rate = code === '' || code === currency ? 1 : rateOf(options.rates, code);
      if (rate === undefined) {
        const held = missing.get(code) ?? { rows: [], amounts: {} };
        missing.set(code, held);
        if (held.rows.at(-1) !== rows.sourceRow[i]) held.rows.push(rows.sourceRow[i] as number);
        for (const measure of measures) {
          const amount = rows.measures[measure][i] as number;
          if (!Number.isNaN(amount)) held.amounts[measure] = (held.amounts[measure] ?? 0) + amount;
        }
        continue;
      }
      out.add(rows, i, index, rate, channelOf(rows.channel[i] as string), cuts);
    }
    for (const [code, held] of missing) withoutRate.push({ source: name, currency: code, ...held });
  });

  return { ...out.done(), sources: readings.map(({ name }) => name), currency, withoutRate, span };
}

const rateOf = (rates: Readonly<Record<string, number>>, code: string) =>
  Object.hasOwn(rates, code) ? rates[code] : undefined;

/** First and last day of all dated rows. */
export function spanOf(readings: readonly Reading[]): Period | null {
  const periods = readings.flatMap(({ period }) => (period ? [period] : []));
  if (periods.length === 0) return null;
  return { from: Math.min(...periods.map((p) => p.from)), to: Math.max(...periods.map((p) => p.to)) };
}

/** Names differing only in case or in blanks around them are one channel, since SUMIFS knows no difference. */
function channelNamer(names: Readonly<Record<string, string>>): (found: string) => string {
  const given = new Map(Object.entries(names));
  const byFound = new Map<string, string>();
  const byFolded = new Map<string, string>();
  return (found) => {
    const known = byFound.get(found);
    if (known !== undefined) return known;
    const name = (given.get(found) ?? found).trim();
    const folded = name.toLowerCase();
    const shown = byFolded.get(folded) ?? name;
    byFolded.set(folded, shown);
    byFound.set(found, shown);
    return shown;
  };
}

/** Ledger columns that grow: splitting makes more rows than came in. */
class Columns {
  private length = 0;
  private from: Float64Array;
  private to: Float64Array;
  private rate: Float64Array;
  private source: Int32Array;
  private sourceRow: Int32Array;
  private readonly channel: string[] = [];
  private readonly campaign: string[] = [];
  private readonly adGroup: string[] = [];
  private readonly currency: string[] = [];
  private readonly measures: Record<Measure, Float64Array>;

  constructor(private capacity: number) {
    this.from = new Float64Array(capacity);
    this.to = new Float64Array(capacity);
    this.rate = new Float64Array(capacity);
    this.source = new Int32Array(capacity);
    this.sourceRow = new Int32Array(capacity);
    this.measures = Object.fromEntries(measures.map((measure) => [measure, new Float64Array(capacity)])) as Record<
      Measure,
      Float64Array
    >;
  }

  add(rows: CampaignRows, i: number, source: number, rate: number, channel: string, cuts: Float64Array): void {
    const from = rows.from[i] as number;
    const to = rows.to[i] as number;
    const first = this.append(rows, i, source, rate, channel, from, to);
    if (!(to > from)) return;
    const inside = cutsInside(cuts, from, to);
    if (inside.length > 0) this.split(first, rows, i, source, rate, channel, inside);
  }

  private append(
    rows: CampaignRows,
    i: number,
    source: number,
    rate: number,
    channel: string,
    from: number,
    to: number,
  ): number {
    if (this.length === this.capacity) this.grow();
    const at = this.length++;
    this.from[at] = from;
    this.to[at] = to;
    this.rate[at] = rate;
    this.source[at] = source;
    this.sourceRow[at] = rows.sourceRow[i] as number;
    this.channel.push(channel);
    this.campaign.push(rows.campaign[i] as string);
    this.adGroup.push(rows.adGroup[i] as string);
    this.currency.push(rows.currency[i] as string);
    for (const measure of measures) this.measures[measure][at] = rows.measures[measure][i] as number;
    if (rate !== 1)
      for (const money of moneyMeasures) this.measures[money][at] = (this.measures[money][at] as number) * rate;
    return at;
  }

  /** Shares the row at `first` out by days; the last stretch takes what is left, so that the parts add up to the whole. */
  private split(
    first: number,
    rows: CampaignRows,
    i: number,
    source: number,
    rate: number,
    channel: string,
    inside: readonly number[],
  ): void {
    const from = this.from[first] as number;
    const to = this.to[first] as number;
    const bounds = [from, ...inside, to + 1];
    for (let part = 1; part < bounds.length - 1; part++) {
      this.append(rows, i, source, rate, channel, bounds[part] as number, (bounds[part + 1] as number) - 1);
    }
    this.to[first] = (bounds[1] as number) - 1;
    for (const measure of measures) {
      const column = this.measures[measure];
      const whole = column[first] as number;
      let left = whole;
      for (let part = 0; part < bounds.length - 1; part++) {
        const at = part === 0 ? first : this.length - (bounds.length - 1) + part;
        const days = (bounds[part + 1] as number) - (bounds[part] as number);
        const share = part === bounds.length - 2 ? left : (whole * days) / (to + 1 - from);
        column[at] = share;
        left -= share;
      }
    }
  }

  private grow(): void {
    this.capacity = Math.max(16, this.capacity * 2);
    const wider = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.from = wider(this.from, new Float64Array(this.capacity));
    this.to = wider(this.to, new Float64Array(this.capacity));
    this.rate = wider(this.rate, new Float64Array(this.capacity));
    this.source = wider(this.source, new Int32Array(this.capacity));
    this.sourceRow = wider(this.sourceRow, new Int32Array(this.capacity));
    for (const measure of measures) {
      this.measures[measure] = wider(this.measures[measure], new Float64Array(this.capacity));
    }
  }

  done(): Pick<Ledger, 'rows' | 'source' | 'rate'> {
    const { length } = this;
    return {
      rows: {
        length,
        from: this.from.subarray(0, length),
        to: this.to.subarray(0, length),
        channel: this.channel,
        campaign: this.campaign,
        adGroup: this.adGroup,
        currency: this.currency,
        measures: Object.fromEntries(
          measures.map((measure) => [measure, this.measures[measure].subarray(0, length)]),
        ) as Record<Measure, Float64Array>,
        sourceRow: this.sourceRow.subarray(0, length),
      },
      source: this.source.subarray(0, length),
      rate: this.rate.subarray(0, length),
    };
  }
}

/** Cuts after the first day and up to the last one; `cuts` ascends and may repeat. */
function cutsInside(cuts: Float64Array, from: number, to: number): number[] {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  const inside: number[] = [];
  for (; low < cuts.length && (cuts[low] as number) <= to; low++) {
    if (cuts[low] !== inside.at(-1)) inside.push(cuts[low] as number);
  }
  return inside;
}
