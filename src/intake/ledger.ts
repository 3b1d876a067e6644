import { type CampaignRows, type Measure, type MoneyMeasure, measures, moneyMeasures } from './campaign-rows.ts';
import { Channels } from './channels.ts';
import { daysSpokenOf } from './periods/days-spoken-of.ts';
import { Pieces } from './pieces.ts';
import { type GivenRates, type RateBook, rateBook } from './rates/rate-book.ts';
import { type RateSteps, rateOn } from './rates/rate-steps.ts';
import { type Worth, worthOfRows } from './rates/worth-of-rows.ts';
import type { Amounts, Period, Reading } from './reading.ts';
import { reportBasis, reportCurrency } from './report-currency.ts';
import { gather, type Stretch, share, sourceRows } from './stretches.ts';

export interface LedgerOptions {
  /** ISO code of the report; `''` takes that of the data. */
  readonly currency: string;
  /** Those of the settings; tabs of rates are among the readings. */
  readonly rates: GivenRates;
  /** Channel as found → channel as shown. */
  readonly channelNames: Readonly<Record<string, string>>;
  /** Days on which a figure of the report begins or ends: a row that covers several days is split there, and only there. */
  readonly cuts: (span: Period) => readonly number[];
}

/**
 * All sources as one table in one currency, as the Campaign Data tab shows it. A raw row is one ledger row, or one for each stretch
 * between the report's cuts, and between days of new rates, where it covers several days.
 */
export interface Ledger {
  readonly rows: CampaignRows;
  /** Which of `channels` a row belongs to. */
  readonly channelOf: Int32Array;
  readonly channels: readonly string[];
  /** Which of `sources` a row came from. */
  readonly source: Int32Array;
  /** What one unit of the row's own currency was worth on its days; NaN where the source has converted the amounts itself. */
  readonly rate: Float64Array;
  /** Money as it was, in the row's own currency: times the rate it is what stands in `rows`. */
  readonly original: Readonly<Record<MoneyMeasure, Float64Array>>;
  /** Whether any row was in another currency than the report. */
  readonly isConverted: boolean;
  readonly sources: readonly string[];
  readonly currency: string;
  /** The currency, or the sign of the amounts where no code is known. */
  readonly basis: string;
  /** What each currency is worth. */
  readonly book: RateBook;
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
  /** The days of these rows, where the currency has rates for other days; null where they bear no date. */
  readonly days?: Period | null;
}

export function buildLedger(readings: readonly Reading[], options: LedgerOptions): Ledger {
  const currency = reportCurrency(readings, options.currency);
  const span = spanOf(readings);
  const pieces = new Pieces(readings.reduce((sum, { rows }) => sum + rows.length, 0));
  const cutsWith = new Map<Worth, Float64Array>();
  const cutsOf = (worth: Worth): Float64Array => {
    const known = cutsWith.get(worth) ?? Float64Array.from([...cuts, ...worth.starts]).sort();
    cutsWith.set(worth, known);
    return known;
  };
  const cuts = span ? Float64Array.from(options.cuts(span)).sort() : new Float64Array();
  const channels = new Channels(options.channelNames);
  const withoutRate: RowsWithoutRate[] = [];
  const basis = reportBasis(readings, currency);
  const book = rateBook(basis, options.rates, readings);

  const stretches = readings.map(({ rows, name }, source) => {
    const start = pieces.length;
    const missing = new Map<string, number[]>();
    const worthOf = worthOfRows(book, rows);
    for (let i = 0; i < rows.length; i++) {
      const worth = worthOf(i);
      if (worth) {
        const channel = channels.idOf(rows.channel[i] as string);
        const within = worth.starts.length === 0 ? cuts : cutsOf(worth);
        const first = pieces.cut(source, i, channel, rows.from[i] as number, rows.to[i] as number, within);
        setRates(pieces, first, worth);
      } else {
        const own = rows.currency[i] as string;
        const held = missing.get(own);
        if (held) held.push(i);
        else missing.set(own, [i]);
      }
    }
    for (const [held, at] of missing) withoutRate.push(heldOf(name, held, rows, at, book.steps(held)));
    const isWhole = missing.size === 0 && pieces.length - start === rows.length;
    return { rows, start, end: pieces.length, isWhole };
  });
  const { length } = pieces;
  const channelOf = pieces.channel.subarray(0, length);
  const isConverted = hasOtherRates(pieces);
  const original = {} as Record<MoneyMeasure, Float64Array>;
  const amounts = {} as Record<Measure, Float64Array>;
  for (const measure of measures) amounts[measure] = share(stretches, pieces, (rows) => rows.measures[measure]);
  for (const measure of moneyMeasures) {
    original[measure] = amounts[measure];
    amounts[measure] = inReportCurrency(original[measure], stretches, pieces, measure, isConverted);
  }
  return {
    rows: {
      length,
      from: pieces.from.subarray(0, length),
      to: pieces.to.subarray(0, length),
      channel: namesOf(channelOf, channels.names),
      campaign: gather(stretches, pieces, (rows) => rows.campaign),
      adGroup: gather(stretches, pieces, (rows) => rows.adGroup),
      currency: gather(stretches, pieces, (rows) => rows.currency),
      measures: amounts,
      sourceRow: sourceRows(stretches, pieces),
    },
    channelOf,
    channels: channels.names,
    source: pieces.source.subarray(0, length),
    rate: ratesOf(pieces),
    original,
    isConverted,
    sources: readings.map(({ name }) => name),
    currency,
    basis,
    book,
    withoutRate,
    span,
  };
}

function namesOf(ids: Int32Array, names: readonly string[]): string[] {
  const out = new Array<string>(ids.length);
  for (let k = 0; k < ids.length; k++) out[k] = names[ids[k]!]!;
  return out;
}

function ratesOf({ length, rate, converted }: Pieces): Float64Array {
  const rates = rate.slice(0, length);
  for (let k = 0; k < length; k++) if (converted[k] === 1) rates[k] = Number.NaN;
  return rates;
}

function hasOtherRates({ length, rate, converted }: Pieces): boolean {
  for (let k = 0; k < length; k++) if (rate[k] !== 1 || converted[k] === 1) return true;
  return false;
}

function setRates(pieces: Pieces, first: number, { steps, isConverted }: Worth): void {
  for (let k = first; k < pieces.length; k++) {
    pieces.rate[k] = rateOn(steps, pieces.from[k] as number) as number;
    if (isConverted) pieces.converted[k] = 1;
  }
}

function heldOf(
  source: string,
  currency: string,
  rows: CampaignRows,
  at: readonly number[],
  steps: RateSteps | undefined,
): RowsWithoutRate {
  const amounts: Partial<Record<Measure, number>> = {};
  for (const measure of measures) {
    for (const i of at) {
      const amount = rows.measures[measure][i] as number;
      if (!Number.isNaN(amount)) amounts[measure] = (amounts[measure] ?? 0) + amount;
    }
  }
  const held = { source, currency, rows: [...new Set(at.map((i) => rows.sourceRow[i] as number))], amounts };
  if (!steps) return held;
  const dated = at.filter((i) => !Number.isNaN(rows.from[i] as number));
  const from = dated.reduce((day, i) => Math.min(day, rows.from[i] as number), Number.POSITIVE_INFINITY);
  const to = dated.reduce((day, i) => Math.max(day, rows.to[i] as number), Number.NEGATIVE_INFINITY);
  return { ...held, days: dated.length > 0 ? { from, to } : null };
}

/** Each piece at the rate of its own days; those that the source has converted as it did. */
function inReportCurrency(
  original: Float64Array,
  stretches: readonly Stretch[],
  pieces: Pieces,
  measure: MoneyMeasure,
  isConverted: boolean,
): Float64Array {
  if (!isConverted) return original;
  const out = new Float64Array(original.length);
  const hasConverted = stretches.some(({ rows }) => rows.converted !== undefined);
  const converted = hasConverted ? share(stretches, pieces, (rows) => rows.converted?.[measure]) : original;
  for (let k = 0; k < out.length; k++) {
    out[k] = ((pieces.converted[k] ? converted[k] : original[k]) as number) * (pieces.rate[k] as number);
  }
  return out;
}

/** First and last day of all dated rows, those among them that wait for a cell to be mended. */
export function spanOf(readings: readonly Reading[]): Period | null {
  const periods = readings.flatMap((reading) => daysSpokenOf(reading) ?? []);
  if (periods.length === 0) return null;
  return { from: Math.min(...periods.map((p) => p.from)), to: Math.max(...periods.map((p) => p.to)) };
}
