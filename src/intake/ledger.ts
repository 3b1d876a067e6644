import { type CampaignRows, type Measure, measures, moneyMeasures } from './campaign-rows.ts';
import { Channels } from './channels.ts';
import { Pieces } from './pieces.ts';
import { plainName } from './plain-name.ts';
import type { Amounts, Period, Reading } from './reading.ts';
import { reportBasis, reportCurrency, worthIn } from './report-currency.ts';

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
  /** Which of `channels` a row belongs to. */
  readonly channelOf: Int32Array;
  readonly channels: readonly string[];
  /** Which of `sources` a row came from. */
  readonly source: Int32Array;
  /** What one unit of the row's own currency was worth. */
  readonly rate: Float64Array;
  readonly sources: readonly string[];
  readonly currency: string;
  /** The currency, or the sign of the amounts where no code is known. */
  readonly basis: string;
  /** Rows in a currency without a rate, or with a sign that may not be the report's, by source: read, but not in the ledger. */
  readonly withoutRate: readonly RowsWithoutRate[];
  readonly span: Period | null;
}

export interface RowsWithoutRate {
  readonly source: string;
  /** ISO code, or the sign where several share it. */
  readonly currency: string;
  /** Raw rows, 1-based. */
  readonly rows: readonly number[];
  /** In that currency. */
  readonly amounts: Amounts;
}

export function buildLedger(readings: readonly Reading[], options: LedgerOptions): Ledger {
  const currency = reportCurrency(readings, options.currency);
  const span = spanOf(readings);
  const pieces = new Pieces(readings.reduce((sum, { rows }) => sum + rows.length, 0));
  const cuts = span ? Float64Array.from(options.cuts(span)).sort() : new Float64Array();
  const channels = new Channels(options.channelNames);
  const withoutRate: RowsWithoutRate[] = [];
  const basis = reportBasis(readings, currency);
  const rateOf = worthIn(basis, options.rates);

  const starts = readings.map(({ rows, name }, source) => {
    const start = pieces.length;
    const missing = new Map<string, number[]>();
    let code: string | undefined;
    let rate: number | undefined;
    for (let i = 0; i < rows.length; i++) {
      const own = rows.currency[i] as string;
      if (own !== code) {
        code = own;
        rate = rateOf(own);
      }
      if (rate !== undefined) {
        pieces.cut(
          source,
          i,
          rate,
          channels.idOf(rows.channel[i] as string),
          rows.from[i] as number,
          rows.to[i] as number,
          cuts,
        );
      } else {
        const held = missing.get(own);
        if (held) held.push(i);
        else missing.set(own, [i]);
      }
    }
    for (const [held, at] of missing) withoutRate.push(heldOf(name, held, rows, at));
    return start;
  });
  const { length } = pieces;
  const ranges = readings.map(({ rows }, r) => ({ rows, start: starts[r] as number, end: starts[r + 1] ?? length }));
  const channelOf = pieces.channel.subarray(0, length);
  return {
    rows: {
      length,
      from: pieces.from.subarray(0, length),
      to: pieces.to.subarray(0, length),
      channel: Array.from(channelOf, (id) => channels.names[id] as string),
      campaign: gather(ranges, pieces, (rows) => rows.campaign).map(plainName),
      adGroup: gather(ranges, pieces, (rows) => rows.adGroup).map(plainName),
      currency: gather(ranges, pieces, (rows) => rows.currency),
      measures: Object.fromEntries(measures.map((measure) => [measure, share(ranges, pieces, measure)])) as Record<
        Measure,
        Float64Array
      >,
      sourceRow: Int32Array.from(gather(ranges, pieces, (rows) => rows.sourceRow)),
    },
    channelOf,
    channels: channels.names,
    source: pieces.source.subarray(0, length),
    rate: pieces.rate.subarray(0, length),
    sources: readings.map(({ name }) => name),
    currency,
    basis,
    withoutRate,
    span,
  };
}

function heldOf(source: string, currency: string, rows: CampaignRows, at: readonly number[]): RowsWithoutRate {
  const amounts: Partial<Record<Measure, number>> = {};
  for (const measure of measures) {
    for (const i of at) {
      const amount = rows.measures[measure][i] as number;
      if (!Number.isNaN(amount)) amounts[measure] = (amounts[measure] ?? 0) + amount;
    }
  }
  return { source, currency, rows: [...new Set(at.map((i) => rows.sourceRow[i] as number))], amounts };
}

/** The pieces of one reading, and its rows. */
interface Stretch {
  readonly rows: CampaignRows;
  readonly start: number;
  readonly end: number;
}

function gather<T>(stretches: readonly Stretch[], pieces: Pieces, column: (rows: CampaignRows) => ArrayLike<T>): T[] {
  const out = new Array<T>(pieces.length);
  for (const { rows, start, end } of stretches) {
    const values = column(rows);
    for (let k = start; k < end; k++) out[k] = values[pieces.row[k] as number] as T;
  }
  return out;
}

/** A measure by piece: shared out by days, the last piece taking what is left, so that the pieces add up to the whole. */
function share(stretches: readonly Stretch[], pieces: Pieces, measure: Measure): Float64Array {
  const out = new Float64Array(pieces.length);
  const isMoney = (moneyMeasures as readonly Measure[]).includes(measure);
  const { row, rate, parts, from, to } = pieces;
  for (const { rows, start, end } of stretches) {
    const values = rows.measures[measure];
    for (let k = start; k < end; ) {
      const value = values[row[k] as number] as number;
      const whole = isMoney ? value * (rate[k] as number) : value;
      const last = k + (parts[k] as number) - 1;
      const days = (to[last] as number) - (from[k] as number) + 1;
      let left = whole;
      for (; k < last; k++) {
        const part = (whole * ((to[k] as number) - (from[k] as number) + 1)) / days;
        out[k] = part;
        left -= part;
      }
      out[k++] = left;
    }
  }
  return out;
}

/** First and last day of all dated rows. */
export function spanOf(readings: readonly Reading[]): Period | null {
  const periods = readings.flatMap(({ period }) => (period ? [period] : []));
  if (periods.length === 0) return null;
  return { from: Math.min(...periods.map((p) => p.from)), to: Math.max(...periods.map((p) => p.to)) };
}
