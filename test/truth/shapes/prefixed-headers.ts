import { countColumn, dateColumn, gridOf, headersOf, moneyColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { handOf } from '../hand.ts';
import { truthOf } from '../measure-columns.ts';
import { codes, inHeader, untold } from '../money.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { type Fact, factOf, someChannels, spanning } from '../world.ts';

const wrappers: readonly ((table: string, column: string) => string)[] = [
  (table, column) => `${table}[${column}]`,
  (table, column) => `'${table} table'[${column}]`,
  (table, column) => `${table}.${column}`,
  (table, column) => `${column} (${table})`,
  (table, column) => `${table} - ${column}`,
];

export const prefixedHeaders: Shape = {
  name: 'prefixed-headers',
  says: 'Headers with the name of their table: data[Spend], data.Spend, Spend (data).',
  write(dice) {
    const plain = handOf(dice, { words: english, spell: (header) => header });
    const code = dice.pick(codes);
    const hand = {
      ...plain,
      money: dice.chance(0.5) ? { ...inHeader(dice, code), inHeader: `, ${code}` } : untold(code),
    };
    const wrap = dice.pick(wrappers);
    const table = dice.pick(['data', 'Ads', 'fact_ads', 'Query1', 'Campaigns', 'Sheet1']);
    const named = (column: string) => wrap(table, column);
    const days = spanning(dice, dice.int(3, 8));
    const channels = someChannels(dice, 2);
    const facts = days.flatMap((day) =>
      channels.map((channel) => factOf(dice, { from: day, to: day, channel, campaign: 'Spring' })),
    );
    const write = dayWriter(dice, 'en-US', days, hand.native);
    const money = hand.money.inHeader;
    const columns = [
      textColumn<Fact>(named('Campaign'), ({ campaign }) => campaign),
      dateColumn<Fact>(named('Date'), ({ from }) => write(from)),
      textColumn<Fact>(named('Channel'), ({ channel }) => channel),
      countColumn<Fact>(hand, named('Impressions'), null, ({ impressions }) => impressions),
      countColumn<Fact>(hand, named('Clicks'), null, ({ clicks }) => clicks),
      moneyColumn<Fact>(hand, named(dice.pick(['Spend', 'Cost', 'Amount spent']) + money), 'cost', ({ cost }) => cost),
      countColumn<Fact>(hand, named('Conversions'), 'conversions', ({ conversions }) => conversions),
      moneyColumn<Fact>(
        hand,
        named(dice.pick(['Revenue', 'Conversion value', 'Sales']) + money),
        'revenue',
        ({ revenue }) => revenue,
      ),
    ];
    return {
      sheets: [{ name: 'data', grid: gridOf(columns, facts) }],
      truth: truthOf(facts, hand.money.told, { revenue: true, conversions: true }),
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
