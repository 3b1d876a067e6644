import { daysIn, overlaps, type Span } from '../world/calendar.ts';
import { isLeftOut, type Measure, measures, type Row, type World } from '../world/world.ts';
import { isMatched, isOnSharedDay } from './matched.ts';

/** What is not counted by any row is null: missing is not zero. */
export type Sums = Readonly<Record<Measure, number | null>>;

export interface Choice {
  readonly days: Span;
  readonly channel?: string;
  readonly campaign?: string;
  /** Some of them. */
  readonly campaigns?: readonly string[];
  readonly source?: number;
  /** Only rows of days and channels that have all of these. */
  readonly matched?: readonly Measure[];
  /** Only rows of days that all sources cover which count one of these. */
  readonly shared?: readonly Measure[];
  /** Rows of a month or a week count by the days of theirs that lie within, or whole by the date they bear. */
  readonly by: 'days' | 'date';
}

/** Adds up the rows that can be read and whose money has a rate. `worth` says what one unit of a currency comes to. */
export function sumsOf(world: World, worth: (currency: string) => number | undefined, choice: Choice): Sums {
  const sums = Object.fromEntries(measures.map((measure) => [measure, null])) as Record<Measure, number | null>;
  for (const row of world.rows) {
    if (isLeftOut(row)) continue;
    const share = shareOf(row, choice);
    if (share === 0 || !isChosen(world, row, choice)) continue;
    const rate = worth(row.currency);
    // A row whose money waits for a rate is held back whole.
    if (rate === undefined && (row.amounts.cost !== undefined || row.amounts.revenue !== undefined)) continue;
    for (const measure of measures) {
      const amount = row.amounts[measure];
      if (amount === undefined) continue;
      const isMoney = measure === 'cost' || measure === 'revenue';
      sums[measure] = (sums[measure] ?? 0) + amount * share * (isMoney ? (rate ?? 1) : 1);
    }
  }
  return sums;
}

const isChosen = (world: World, row: Row, { channel, campaign, campaigns, source, matched, shared }: Choice): boolean =>
  (channel === undefined || row.channel === channel) &&
  (campaign === undefined || row.campaign === campaign) &&
  (campaigns === undefined || campaigns.includes(row.campaign)) &&
  (source === undefined || row.source === source) &&
  (matched === undefined || isMatched(world, row, matched)) &&
  (shared === undefined || isOnSharedDay(world, shared, row));

/** Of the row, what lies within the days. */
export function shareOf(
  { day, days: own }: Pick<Row, 'day' | 'days'>,
  { days, by }: Pick<Choice, 'days' | 'by'>,
): number {
  if (by === 'date') return day >= days.from && day <= days.to ? 1 : 0;
  if (!overlaps(own, days)) return 0;
  return daysIn({ from: Math.max(own.from, days.from), to: Math.min(own.to, days.to) }) / daysIn(own);
}
