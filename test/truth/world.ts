import { dayOf, nextMonth, serialOf } from './days.ts';
import type { Dice } from './dice.ts';

/** What happened: one campaign on one day. Money in cents, so that sums are exact. */
export interface Fact {
  /** Day serials, both included: one day, a week or a month. */
  readonly from: number;
  readonly to: number;
  readonly channel: string;
  readonly campaign: string;
  readonly cost: number;
  readonly revenue: number;
  readonly impressions: number;
  readonly clicks: number;
  readonly conversions: number;
}

const channels = [
  'Google Ads',
  'Meta',
  'TikTok',
  'LinkedIn',
  'Bing',
  'Pinterest',
  'Email',
  'Affiliates',
  'YouTube',
  'TV',
  'Radio',
  'Display',
  'SEM',
  'Snapchat',
  'Print',
  'OOH',
] as const;
const campaigns = [
  'Spring Sale',
  'Brand',
  'Retargeting',
  'Prospecting LAL',
  'Always-on',
  'Launch DE',
  'Generic | Search',
  'Summer 25',
  'Newsletter signup',
  'PMax - Shoes',
  'Black Friday',
  'UK_Awareness_Video',
  'Remarketing, 30 days',
  'Competitors',
] as const;

export const someChannels = (dice: Dice, count: number): string[] => dice.some(channels, count);
export const someCampaigns = (dice: Dice, count: number): string[] => dice.some(campaigns, count);

export type Step = 'day' | 'week' | 'month';

/** First and last day of as many steps as asked, one after the other. */
export function periods(dice: Dice, step: Step, count: number): readonly (readonly [number, number])[] {
  const year = dice.int(2021, 2025);
  let start = step === 'month' ? serialOf(year, dice.int(1, 12), 1) : serialOf(year, dice.int(1, 12), dice.int(1, 28));
  return Array.from({ length: count }, () => {
    const from = start;
    start = step === 'day' ? from + 1 : step === 'week' ? from + 7 : nextMonth(from);
    return [from, start - 1] as const;
  });
}

/** Days that tell day and month apart: some lie after the 12th. */
export const spanning = (dice: Dice, count: number): number[] => {
  const first = serialOf(dice.int(2021, 2025), dice.int(1, 11), dice.int(8, 28));
  const gap = dice.int(1, 4);
  const days = Array.from({ length: count }, (_, index) => first + index * gap);
  return days.some((day) => dayOf(day).day > 12) ? days : days.map((day) => day + 8);
};

/** One fact. Cost follows clicks, and revenue follows conversions, as in life. */
export function factOf(dice: Dice, at: Pick<Fact, 'from' | 'to' | 'channel' | 'campaign'>, scale = 1): Fact {
  const clicks = dice.skewed(12, 4000) * scale;
  const cost = Math.round(clicks * dice.int(18, 240) * (0.9 + dice.int(0, 20) / 100)) + dice.int(1, 99);
  const sold = !dice.chance(0.05);
  const conversions = sold ? Math.max(1, Math.round(clicks * (dice.int(5, 60) / 1000))) : 0;
  return {
    ...at,
    clicks,
    impressions: clicks * dice.int(15, 90) + dice.int(0, 60),
    cost,
    conversions,
    revenue: conversions * dice.int(1900, 14000) + (sold ? dice.int(1, 99) : 0),
  };
}

export const sumOf = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
