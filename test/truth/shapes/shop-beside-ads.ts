import { countColumn, dateColumn, gridOf, headersOf, moneyColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf } from '../hand.ts';
import { codes, inHeader } from '../money.ts';
import { type Order, ordersOf } from '../orders.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { type Fact, factOf } from '../world.ts';

export const shopBesideAds: Shape = {
  name: 'shop-beside-ads',
  says: 'A platform that claims revenue, and the shop whose orders those are: what was sold counts once.',
  write(dice) {
    const hand = handOf(dice, { words: english, spell: (header) => header, money: inHeader(dice, dice.pick(codes)) });
    const code = hand.money.inHeader;
    const orders = ordersOf(dice);
    const days = orders.map(({ from }) => from);
    const facts = days.map((day) =>
      factOf(dice, { from: day, to: day, channel: '', campaign: dice.pick(['Brand', 'Prospecting']) }),
    );
    const write = dayWriter(dice, 'en-US', days, hand.native);
    const ads = [
      dateColumn<Fact>('Day', ({ from }) => write(from)),
      textColumn<Fact>('Campaign name', ({ campaign }) => campaign),
      countColumn<Fact>(hand, 'Impressions', null, ({ impressions }) => impressions),
      countColumn<Fact>(hand, 'Link clicks', null, ({ clicks }) => clicks),
      moneyColumn<Fact>(hand, `Amount spent${code}`, 'cost', ({ cost }) => cost),
      moneyColumn<Fact>(hand, `Purchases conversion value${code}`, 'revenue', ({ revenue }) => revenue, {
        counts: () => false,
      }),
    ];
    const shop = [
      textColumn<Order>(dice.pick(['Order', 'Order ID', 'Name']), ({ id }) => id),
      dateColumn<Order>(dice.pick(['Order date', 'Date created', 'Created at']), ({ from }) => write(from)),
      textColumn<Order>(dice.pick(['Customer', 'Email']), ({ customer }) => customer),
      moneyColumn<Order>(hand, dice.pick(['Total', 'Order total', 'Revenue']) + code, 'revenue', ({ cents }) => cents),
    ];
    const truth = new Figures();
    for (const { from, cost } of facts) truth.add('cost', hand.money.told, cost / 100, from);
    for (const { from, cents } of orders) truth.add('revenue', hand.money.told, cents / 100, from);
    return {
      sheets: [
        { name: 'Meta', grid: gridOf(ads, facts) },
        { name: 'Shop', grid: gridOf(shop, orders) },
      ],
      truth,
      headers: headersOf(ads, shop),
      topics: ['ledger', 'table', 'currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
