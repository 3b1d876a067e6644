import { type Column, countColumn, dateColumn, headersOf, moneyColumn, otherColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, writeMoney } from '../hand.ts';
import { type Order, ordersOf } from '../orders.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { english } from '../words/english.ts';
import { french } from '../words/french.ts';
import { german } from '../words/german.ts';
import { spanish } from '../words/spanish.ts';

const names = [
  { words: english, quantity: 'Quantity', price: 'Unit price', line: 'Line total' },
  { words: english, quantity: 'qty', price: 'price', line: 'amount' },
  { words: english, quantity: 'Units', price: 'Price per unit', line: 'Extended price' },
  { words: german, quantity: 'Menge', price: 'Einzelpreis', line: 'Gesamtpreis' },
  { words: french, quantity: 'Quantité', price: 'Prix unitaire', line: 'Montant' },
  { words: spanish, quantity: 'Cantidad', price: 'Precio unitario', line: 'Importe' },
] as const;

export const quantityTimesPrice: Shape = {
  name: 'quantity-times-price',
  says: 'Sold units and what one costs; the revenue is their product, which stands in a column of its own or nowhere.',
  write(dice) {
    const name = dice.pick(names);
    const hand = handOf(dice, { words: name.words });
    const orders = ordersOf(dice);
    const code = hand.money.inHeader;
    const write = dayWriter(
      dice,
      hand.words.locale,
      orders.map(({ from }) => from),
      hand.native,
    );
    const withLine = dice.chance(0.5);
    const price: Column<Order> = {
      header: name.price + code,
      is: 'revenue',
      write: ({ unit, quantity, from, to }) => ({
        value: writeMoney(hand, unit),
        ...(withLine ? {} : { counts: [{ measure: 'revenue', from, to, currency: hand.money.told, times: quantity }] }),
      }),
    };
    const columns = [
      dateColumn<Order>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Order>(headerOf(dice, hand, 'orderId'), ({ id }) => id),
      textColumn<Order>(headerOf(dice, hand, 'product'), ({ unit }) => ['Shoes', 'Shirts', 'Bags'][unit % 3]!),
      { ...countColumn<Order>(hand, name.quantity, null, ({ quantity }) => quantity), is: 'revenue' as const },
      price,
      ...(withLine ? [moneyColumn<Order>(hand, name.line + code, 'revenue', ({ cents }) => cents)] : []),
      ...(hand.money.inColumn ? [otherColumn<Order>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const truth = new Figures();
    for (const { from, cents } of orders) truth.add('revenue', hand.money.told, cents / 100, from);
    const total = dice.chance(0.25) ? { ...totalStyle(dice, hand.words, false), off: 0 } : null;
    return {
      sheets: [{ name: 'Sales', grid: withTotals(columns, orders, total) }],
      truth,
      headers: headersOf(columns),
      topics: [...(total ? (['total'] as const) : []), 'currency', 'number', 'date', 'ledger'],
      digits: hand.digits,
    };
  },
};
