import type { Span } from './calendar.ts';

export const measures = [
  'cost',
  'revenue',
  'impressions',
  'clicks',
  'conversions',
  'leads',
  'orders',
  'newCustomers',
] as const;
export type Measure = (typeof measures)[number];
export type Amounts = Partial<Record<Measure, number>>;

export type Step = 'day' | 'week' | 'month';

/** What a raw tab holds, beside its rows. */
export interface Source {
  readonly name: string;
  readonly step: Step;
  /** The days that it speaks of, to the end of its last month or week. */
  readonly days: Span;
  /** Days within them that its rows leave out. */
  readonly gaps: readonly Span[];
  /** The channels it names; none where its rows belong to all of them. */
  readonly channels: readonly string[];
  /** What it counts of each channel; of a source without channels under `''`. */
  readonly counts: Readonly<Record<string, readonly Measure[]>>;
}

export interface Row {
  readonly source: number;
  readonly channel: string;
  readonly campaign: string;
  /** The date that it bears. */
  readonly day: number;
  /** The days that it stands for. */
  readonly days: Span;
  readonly currency: string;
  /** In its currency. What it does not count is not in it. */
  readonly amounts: Amounts;
  /** Its spend is written so that nobody can read it. */
  readonly unread?: true;
  /** It can be read, and the intake asks whether it counts: that is judged elsewhere, and until then it is left out. */
  readonly asked?: true;
}

export const isLeftOut = ({ unread, asked }: Row): boolean => unread === true || asked === true;

/** What a channel was planned to spend in a month, in the currency of the report. */
export interface Planned {
  readonly channel: string;
  readonly month: Span;
  readonly cost: number;
}

/** What really was, and what nobody but the one who made it up knows. */
export interface World {
  readonly sources: readonly Source[];
  readonly rows: readonly Row[];
  readonly currency: string;
  /** Months of a budget; empty where nobody planned. */
  readonly plan: readonly Planned[];
  /** What one unit of each other currency is worth, those without a rate in the settings among them. */
  readonly worth: Readonly<Record<string, number>>;
}
