import {
  dateColumn,
  headerLine,
  headersOf,
  lineOf,
  moneyColumn,
  otherColumn,
  rowColumn,
  textColumn,
} from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { doubtful } from '../grid.ts';
import { handOf, headerOf, moneyHeader } from '../hand.ts';
import { type Order, ordersOf, type State } from '../orders.ts';
import type { Shape } from '../table-case.ts';

const states: readonly State[] = ['paid', 'cancelled', 'refunded', 'failed', 'pending'];

export const orderStatus: Shape = {
  name: 'order-status',
  says: 'Orders of a shop with their state: what was not paid is no revenue.',
  weight: 2,
  write(dice) {
    const hand = handOf(dice);
    const orders = ordersOf(dice, { states });
    const spell = new Map(states.map((state) => [state, dice.pick(hand.words.status[state])]));
    const write = dayWriter(
      dice,
      hand.words.locale,
      orders.map(({ from }) => from),
      hand.native,
    );
    const paid = ({ state }: Order) => state === 'paid';
    const currency = hand.money.inColumn
      ? [otherColumn<Order>(headerOf(dice, hand, 'currency'), () => hand.money.code)]
      : [];
    const revenue = moneyColumn<Order>(hand, moneyHeader(dice, hand, 'orderTotal'), 'revenue', ({ cents }) => cents, {
      counts: paid,
    });
    const columns = [
      rowColumn<Order>(
        headerOf(dice, hand, 'orderId'),
        ({ id }) => id,
        (order) => (paid(order) ? ['orders'] : []),
      ),
      dateColumn<Order>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      ...(dice.chance(0.5) ? [textColumn<Order>(headerOf(dice, hand, 'customer'), ({ customer }) => customer)] : []),
      ...(dice.chance(0.5) ? [textColumn<Order>(headerOf(dice, hand, 'channel'), ({ channel }) => channel)] : []),
      textColumn<Order>(headerOf(dice, hand, 'status'), ({ state }) => spell.get(state)!),
      revenue,
      ...currency,
    ];
    const truth = new Figures();
    for (const { from, cents } of orders.filter(paid)) {
      truth.add('revenue', hand.money.told, cents / 100, from);
      truth.add('orders', '', 1, from);
    }
    return {
      sheets: [
        {
          name: 'Orders',
          grid: [
            headerLine(columns),
            ...orders.map((order) => (paid(order) ? lineOf(columns, order) : doubtful(lineOf(columns, order)))),
          ],
        },
      ],
      truth,
      headers: headersOf(columns),
      topics: ['status', 'currency', 'number', 'date', 'ledger'],
      mayAsk: ['orders'],
      digits: hand.digits,
    };
  },
};
