import { dateColumn, headersOf, moneyColumn, otherColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, moneyHeader } from '../hand.ts';
import { type Order, ordersOf } from '../orders.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';

export const refundColumn: Shape = {
  name: 'refund-column',
  says: 'Orders with a column of what was given back, written with or without a minus: revenue is net.',
  write(dice) {
    const hand = handOf(dice);
    const orders = ordersOf(dice, { refunds: 0.3 });
    const write = dayWriter(
      dice,
      hand.words.locale,
      orders.map(({ from }) => from),
      hand.native,
    );
    const minus = dice.chance(0.3);
    const gross = moneyColumn<Order>(hand, moneyHeader(dice, hand, 'orderTotal'), 'revenue', ({ cents }) => cents);
    const refund = moneyColumn<Order>(
      hand,
      moneyHeader(dice, hand, 'refund'),
      'revenue',
      (order) => (minus ? -order.refund : order.refund),
      {
        sign: minus ? 1 : -1,
      },
    );
    const columns = [
      dateColumn<Order>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Order>(headerOf(dice, hand, 'orderId'), ({ id }) => id),
      ...(dice.chance(0.5) ? [textColumn<Order>(headerOf(dice, hand, 'channel'), ({ channel }) => channel)] : []),
      gross,
      ...(dice.chance(0.3) ? [moneyColumn<Order>(hand, 'Shipping', null, ({ quantity }) => 300 + 95 * quantity)] : []),
      refund,
      ...(hand.money.inColumn ? [otherColumn<Order>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const truth = new Figures();
    for (const { from, cents, refund } of orders) truth.add('revenue', hand.money.told, (cents - refund) / 100, from);
    const total = dice.chance(0.25) ? { ...totalStyle(dice, hand.words, false), off: 0 } : null;
    return {
      sheets: [{ name: 'Orders', grid: withTotals(columns, orders, total) }],
      truth,
      headers: headersOf(columns),
      topics: [...(total ? (['total'] as const) : []), 'refund', 'currency', 'number', 'date', 'ledger'],
      digits: hand.digits,
    };
  },
};
