import type { Dice } from '../../../test/truth/dice.ts';
import { daysIn, type Span } from './calendar.ts';
import type { Layout } from './layout.ts';
import type { Amounts, Measure } from './world.ts';

/** How a channel does: what it spends a day, what each unit brings back, and how that moves over the years. */
export interface Habit {
  readonly spend: number;
  readonly brings: number;
  /** Of each, by how much it is another after a year. */
  readonly growth: number;
  readonly season: number;
  readonly noise: number;
  readonly refunds: boolean;
  readonly counts: readonly Measure[];
}

export function makeHabit(dice: Dice, layout: Layout): Habit {
  const base: Measure[] = layout === 'shop' ? ['cost'] : dice.chance(0.93) ? ['cost', 'revenue'] : ['cost'];
  const counted: Measure[] = [
    ...base,
    'impressions',
    'clicks',
    ...(dice.chance(0.85) ? (['conversions'] as const) : []),
  ];
  const bought: Measure[] = layout === 'shop' ? [] : [...(dice.chance(0.6) ? (['newCustomers'] as const) : [])];
  return {
    spend: dice.skewed(10, 800),
    brings: dice.pick([0, 0.5, 0.8, 0.97, 1, 1.02, 1.5, 1.9, 2.5, 4]) * (0.95 + dice.int(0, 10) / 100),
    growth: dice.pick([0, 0, 0.005, -0.01, 0.1, -0.2, 0.5]),
    season: dice.pick([0, 0, 0, 0.3]),
    noise: dice.pick([0, 0.05, 0.2]),
    refunds: dice.chance(0.06),
    counts: [
      ...counted,
      ...(dice.chance(0.5) ? (['leads'] as const) : []),
      ...bought,
      ...(dice.chance(0.5) && layout !== 'shop' ? (['orders'] as const) : []),
    ],
  };
}

export const cents = (amount: number) => Math.round(amount * 100) / 100;
/** What it comes to in some days, shaken as days are. */
export function amountsOf(dice: Dice, habit: Habit, days: Span, origin: number): Required<Amounts> {
  const { spend, brings, growth, season, noise, refunds } = habit;
  const years = (days.from - origin) / 365;
  const level = (1 + growth * years) * (1 + season * Math.sin((2 * Math.PI * days.from) / 365));
  const shaken = () => 1 + (noise * dice.int(-100, 100)) / 100;
  const length = daysIn(days);
  const cost = cents(spend * length * shaken() * (refunds && dice.chance(0.6) ? -0.5 : 1));
  const revenue = cents(spend * length * brings * level * shaken() * (refunds && dice.chance(0.2) ? -0.4 : 1));
  const clicks = Math.max(1, Math.round((spend * length * shaken()) / 2));
  const orders = Math.round(Math.max(0, revenue) / 80);
  return {
    cost,
    revenue,
    impressions: clicks * 40,
    clicks,
    conversions: Math.round(clicks / 20),
    leads: Math.round(clicks / 30),
    orders,
    newCustomers: Math.round(orders / 2),
  };
}
