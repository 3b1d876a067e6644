import { dateColumn, headersOf, moneyColumn, otherColumn, rowColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, moneyHeader } from '../hand.ts';
import { type Order, ordersOf } from '../orders.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';

/** How a shop says that a customer is new. */
const firsts = [
  { headers: ['customer_type', 'Customer type', 'Kundentyp'], yes: 'new', no: 'returning' },
  { headers: ['is_first_order', 'First order?', 'new_customer'], yes: 'true', no: 'false' },
  { headers: ['New or returning', 'Type de client'], yes: 'New', no: 'Returning' },
] as const;

export const orderLedger: Shape = {
  name: 'order-ledger',
  says: 'An order a row, with who bought for the first time; some with what was taken off before the total.',
  write(dice) {
    const hand = handOf(dice);
    const orders = ordersOf(dice);
    const write = dayWriter(
      dice,
      hand.words.locale,
      orders.map(({ from }) => from),
      hand.native,
    );
    const first = dice.pick(firsts);
    const channel = dice.pick(['attribution_channel', 'utm_source', 'Source', 'Marketing channel', 'First touch']);
    const discount = ({ cents, quantity }: Order) => (quantity === 3 ? Math.round(cents / 10) : 0);
    const withDiscount = dice.chance(0.4);
    const code = hand.money.inHeader;
    const totalName = dice.pick(['total', 'Order total', 'Total', 'Grand total', 'Amount paid', 'Net total']);
    const columns = [
      rowColumn<Order>(
        headerOf(dice, hand, 'orderId'),
        ({ id }) => id,
        ({ first }) => (first ? ['orders', 'newCustomers'] : ['orders']),
      ),
      dateColumn<Order>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Order>(dice.pick(first.headers), (order) => (order.first ? first.yes : first.no)),
      textColumn<Order>(channel, (order) => order.channel),
      ...(withDiscount
        ? [
            moneyColumn<Order>(hand, `Subtotal${code}`, null, ({ cents }) => cents),
            moneyColumn<Order>(hand, `Discount${code}`, null, discount),
            moneyColumn<Order>(hand, totalName + code, 'revenue', (order) => order.cents - discount(order)),
          ]
        : [moneyColumn<Order>(hand, moneyHeader(dice, hand, 'orderTotal'), 'revenue', ({ cents }) => cents)]),
      ...(hand.money.inColumn ? [otherColumn<Order>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const { told } = hand.money;
    const truth = new Figures();
    for (const order of orders) {
      truth.add('revenue', told, (order.cents - (withDiscount ? discount(order) : 0)) / 100, order.from);
      truth.add('orders', '', 1, order.from);
      if (order.first) truth.add('newCustomers', '', 1, order.from);
    }
    const total = dice.chance(0.25) ? { ...totalStyle(dice, hand.words, false), off: 0 } : null;
    return {
      sheets: [{ name: 'Orders', grid: withTotals(columns, orders, total) }],
      truth,
      headers: headersOf(columns),
      topics: [...(total ? (['total'] as const) : []), 'currency', 'number', 'date', 'ledger'],
      mayAsk: ['orders', 'newCustomers'],
      digits: hand.digits,
    };
  },
};
