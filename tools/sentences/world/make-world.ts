import type { Dice } from '../../../test/truth/dice.ts';
import { makeHabit } from './habit.ts';
import type { Layout } from './layout.ts';
import { channelRows, type OfDays, shopRows } from './make-rows.ts';
import { makeSources } from './make-sources.ts';
import { makeStretch } from './make-stretch.ts';
import type { Row, Step, World } from './world.ts';

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
const inDollars: Readonly<Record<string, number>> = { USD: 1, EUR: 1.1, GBP: 1.3 };

/** Rates move by a few percent, and no pound was ever worth less than a euro. */
const worthIn = (currency: string, other: string, moved: number): number =>
  Number(((inDollars[other]! / inDollars[currency]!) * moved).toFixed(4));

/** Random data as a marketing team has them: one table or several, daily or by month, whole or with holes. */
export function makeWorld(dice: Dice): World {
  const layout = dice.pick<Layout>(['one', 'one', 'one', 'several', 'several', 'shop', 'shop']);
  const step = dice.pick<Step>(['day', 'day', 'day', 'day', 'week', 'month', 'month']);
  const dated = dice.pick<OfDays['dated']>(['first', 'last', 'middle']);
  const names = dice.some(channelNames, channelCount(dice, layout));
  const days = makeStretch(dice, step, names.length);
  const currency = dice.pick(['EUR', 'EUR', 'USD', '']) || 'GBP';
  const other = dice.chance(0.15) ? dice.pick(['USD', 'EUR', 'GBP'].filter((code) => code !== currency)) : '';
  const alike = dice.chance(0.15);
  const one = makeHabit(dice, layout);
  const habits = new Map(
    names.map((name, i) => [
      name,
      alike && i > 0 ? { ...one, spend: one.spend + i } : i === 0 ? one : makeHabit(dice, layout),
    ]),
  );
  const sources = makeSources(dice, layout, step, days, habits);
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
    worth: other === '' ? {} : { [other]: worthIn(currency, other, dice.pick([0.95, 0.98, 1.02, 1.05])) },
  };
}

const channelCount = (dice: Dice, layout: Layout) =>
  layout === 'one' ? dice.pick([1, 2, 2, 3, 4, 6, 9, 12]) : dice.pick([2, 3, 3, 4, 6]);

/** Most tables are clean; in some a few rows cannot be read, in some a great part. */
function withUnread(dice: Dice, rows: readonly Row[]): Row[] {
  const share = dice.pick([0, 0, 0, 0, 0, 0, 0.01, 0.3]);
  if (share === 0) return [...rows];
  return rows.map((row) => (row.amounts.cost !== undefined && dice.chance(share) ? { ...row, unread: true } : row));
}
