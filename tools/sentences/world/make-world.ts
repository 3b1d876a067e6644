import type { Dice } from '../../../test/truth/dice.ts';
import { dayOf, daysIn, monthOf, type Span, weekOf } from './calendar.ts';
import type { Amounts, Measure, Row, Source, Step, World } from './world.ts';

const channelNames = [
  'Google Ads',
  'Meta Ads',
  'TikTok',
  'LinkedIn',
  'Bing',
  'Pinterest',
  'Email',
  'Affiliates',
  'YouTube',
  'Reddit',
  'Snapchat',
  'Criteo',
];
const campaignNames = ['Always on', 'Launch', 'Brand', 'Retargeting', 'Spring'];

/** How a channel does: what it spends a day, what each unit brings back, and how that moves over the years. */
interface Habit {
  readonly spend: number;
  readonly brings: number;
  /** Of each, by how much it is another after a year. */
  readonly growth: number;
  readonly season: number;
  readonly noise: number;
  readonly refunds: boolean;
  readonly counts: readonly Measure[];
}

type Layout = 'one' | 'several' | 'shop';
type Dated = 'first' | 'last' | 'middle';

/** Random data as a marketing team has them: one table or several, daily or by month, whole or with holes. */
export function makeWorld(dice: Dice): World {
  const layout = dice.pick<Layout>(['one', 'one', 'one', 'several', 'several', 'shop', 'shop']);
  const step = dice.pick<Step>(['day', 'day', 'day', 'day', 'week', 'month', 'month']);
  const dated = dice.pick<Dated>(['first', 'last', 'middle']);
  const names = dice.some(channelNames, channelCount(dice, layout));
  const days = stretch(dice, step, names.length);
  const currency = dice.pick(['EUR', 'EUR', 'USD', '']) || 'GBP';
  const other = dice.chance(0.15) ? dice.pick(['USD', 'EUR', 'GBP'].filter((code) => code !== currency)) : '';
  const alike = dice.chance(0.15);
  const one = habit(dice, layout);
  const habits = new Map(
    names.map((name, i) => [
      name,
      alike && i > 0 ? { ...one, spend: one.spend + i } : i === 0 ? one : habit(dice, layout),
    ]),
  );
  const sources = sourcesOf(dice, layout, step, days, habits);
  const foreign = new Set(other === '' ? [] : dice.some(names, dice.int(1, Math.max(1, Math.floor(names.length / 2)))));
  const ofDays = { step, dated, origin: days.from };
  const rows = sources.flatMap((source, at) =>
    source.channels.length === 0
      ? shopRows(dice, source, at, habits, currency, ofDays)
      : source.channels.flatMap((channel) =>
          channelRows(dice, source, at, channel, habits.get(channel)!, foreign.has(channel) ? other : currency, ofDays),
        ),
  );
  return {
    sources,
    rows: withUnread(dice, rows),
    currency,
    plan: [],
    worth: other === '' ? {} : { [other]: dice.pick([0.85, 0.92, 1.08, 1.25]) },
  };
}

const channelCount = (dice: Dice, layout: Layout) =>
  layout === 'one' ? dice.pick([1, 2, 2, 3, 4, 6, 9, 12]) : dice.pick([2, 3, 3, 4, 6]);

/** Not more than some hundred rows: a report is read for its words. */
function stretch(dice: Dice, step: Step, channels: number): Span {
  const first = dayOf(dice.int(2023, 2025), dice.int(1, 12), 1);
  if (step === 'month') return { from: first, to: monthEnd(first, dice.pick([1, 3, 6, 9, 12, 24, 36])) };
  if (step === 'week') {
    const monday = weekOf(first + 6).from;
    return { from: monday, to: monday + 7 * dice.pick([4, 13, 26, 52, channels < 4 ? 156 : 60]) - 1 };
  }
  const most = Math.max(31, Math.floor(900 / channels));
  const from = dice.chance(0.7) ? first : first + dice.int(1, 27);
  const months = dice.pick([1, 2, 3, 4, 6, 6, 7, 9, 13, 36].filter((each) => each * 30 <= most));
  return { from, to: dice.chance(0.7) ? monthEnd(from, months) : from + months * 30 - dice.int(1, 12) };
}

function monthEnd(from: number, months: number): number {
  let to = from - 1;
  for (let i = 0; i < months; i++) to = monthOf(to + 1).to;
  return to;
}

function habit(dice: Dice, layout: Layout): Habit {
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

function sourcesOf(dice: Dice, layout: Layout, step: Step, days: Span, habits: ReadonlyMap<string, Habit>): Source[] {
  const names = [...habits.keys()];
  const ofChannels = (channels: readonly string[]) =>
    Object.fromEntries(channels.map((name) => [name, habits.get(name)!.counts]));
  const platform = (name: string, channels: readonly string[], ends: number): Source => {
    const own = { from: days.from, to: ends };
    return { name, step, days: own, gaps: gapsIn(dice, step, own), channels, counts: ofChannels(channels) };
  };
  if (layout === 'one') return [platform('Raw', names, days.to)];
  const early = () => (dice.chance(0.4) ? endsEarlier(dice, step, days) : days.to);
  if (layout === 'several') {
    const half = Math.ceil(names.length / 2);
    return [platform('Search', names.slice(0, half), early()), platform('Social', names.slice(half), days.to)].filter(
      ({ channels }) => channels.length > 0,
    );
  }
  const sold: readonly Measure[] = ['revenue', 'orders', ...(dice.chance(0.7) ? (['newCustomers'] as const) : [])];
  const named = dice.chance(0.6);
  const [spendEnds, salesEnd] = dice.chance(0.7) ? [days.to, early()] : [early(), days.to];
  const own = { from: days.from, to: salesEnd };
  const shop: Source = {
    name: 'Shop',
    step,
    days: own,
    gaps: gapsIn(dice, step, own),
    channels: named ? names : [],
    counts: Object.fromEntries((named ? names : ['']).map((name) => [name, sold])),
  };
  return [platform('Ads', names, spendEnds), shop];
}

/** A hole in daily data, now and then two. */
function gapsIn(dice: Dice, step: Step, days: Span): Span[] {
  if (step !== 'day' || daysIn(days) < 40 || !dice.chance(0.2)) return [];
  const long = dice.pick([3, 8, 15, 31].filter((length) => length * 3 < daysIn(days)));
  const from = days.from + dice.int(5, daysIn(days) - long - 5);
  return [{ from, to: from + long - 1 }];
}

function endsEarlier(dice: Dice, step: Step, days: Span): number {
  const length = daysIn(days);
  if (step === 'day') return days.to - Math.min(dice.pick([3, 12, 30, 45]), Math.floor(length / 2));
  if (step === 'week') return days.to - 7 * Math.min(dice.int(1, 6), Math.floor(length / 14));
  const month = monthOf(days.to);
  return month.from > days.from ? month.from - 1 : days.to;
}

interface OfDays {
  readonly step: Step;
  readonly dated: Dated;
  readonly origin: number;
}

/** The stretches that a source has a row for, each with the date that it bears. */
function* stretches(source: Source, { step, dated }: OfDays): Generator<{ days: Span; day: number }> {
  const { from, to } = source.days;
  for (let day = from; day <= to; ) {
    const days = step === 'day' ? { from: day, to: day } : step === 'week' ? weekOf(day) : monthOf(day);
    if (!source.gaps.some((gap) => gap.from <= day && day <= gap.to)) {
      const { year, month } = partsAt(days.from);
      const at =
        step !== 'month' || dated === 'first' ? days.from : dated === 'last' ? days.to : dayOf(year, month, 15);
      yield { days, day: at };
    }
    day = days.to + 1;
  }
}

const partsAt = (serial: number) => {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};

function channelRows(
  dice: Dice,
  source: Source,
  at: number,
  channel: string,
  habit: Habit,
  currency: string,
  ofDays: OfDays,
): Row[] {
  const campaign = dice.pick(campaignNames);
  const counts = source.counts[channel] ?? [];
  return [...stretches(source, ofDays)].map(({ days, day }) => ({
    source: at,
    channel,
    campaign,
    day,
    days,
    currency,
    amounts: only(counts, amountsOf(dice, habit, days, ofDays.origin)),
  }));
}

function shopRows(
  dice: Dice,
  source: Source,
  at: number,
  habits: ReadonlyMap<string, Habit>,
  currency: string,
  ofDays: OfDays,
): Row[] {
  return [...stretches(source, ofDays)].map(({ days, day }) => {
    const all = [...habits.values()].map((habit) => amountsOf(dice, habit, days, ofDays.origin));
    const sum = (measure: Measure) => all.reduce((total, amounts) => total + (amounts[measure] ?? 0), 0);
    const amounts = { revenue: cents(sum('revenue')), orders: sum('orders'), newCustomers: sum('newCustomers') };
    return {
      source: at,
      channel: '',
      campaign: '',
      day,
      days,
      currency,
      amounts: only(source.counts[''] ?? [], amounts),
    };
  });
}

const cents = (amount: number) => Math.round(amount * 100) / 100;
const only = (counts: readonly Measure[], amounts: Amounts): Amounts =>
  Object.fromEntries(Object.entries(amounts).filter(([measure]) => counts.includes(measure as Measure)));

function amountsOf(dice: Dice, habit: Habit, days: Span, origin: number): Required<Amounts> {
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

/** Most tables are clean; in some a few rows cannot be read, in some a great part. */
function withUnread(dice: Dice, rows: readonly Row[]): Row[] {
  const share = dice.pick([0, 0, 0, 0, 0, 0, 0.01, 0.3]);
  if (share === 0) return [...rows];
  return rows.map((row) => (row.amounts.cost !== undefined && dice.chance(share) ? { ...row, unread: true } : row));
}
