import { dateColumn, headerLine, headersOf, lineOf, moneyColumn, otherColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { doubtful } from '../grid.ts';
import { handOf, headerOf, moneyHeader } from '../hand.ts';
import { type Order, ordersOf } from '../orders.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { french } from '../words/french.ts';
import { german } from '../words/german.ts';
import { spanish } from '../words/spanish.ts';

const kinds = [
  { words: english, header: 'Type', sale: 'charge', refund: 'refund' },
  { words: english, header: 'Transaction type', sale: 'Sale', refund: 'Refund' },
  { words: german, header: 'Art', sale: 'Verkauf', refund: 'Erstattung' },
  { words: french, header: 'Type d’opération', sale: 'Paiement', refund: 'Remboursement' },
  { words: spanish, header: 'Tipo', sale: 'Venta', refund: 'Reembolso' },
] as const;

interface Move extends Order {
  readonly back: boolean;
}

export const refundRows: Shape = {
  name: 'refund-rows',
  says: 'A payment service’s list: a refund is a row of its own, with or without a minus, and is taken off.',
  write(dice) {
    const kind = dice.pick(kinds);
    const hand = handOf(dice, { words: kind.words });
    const moves = ordersOf(dice, { refunds: 0.3 }).flatMap((order): Move[] => [
      { ...order, back: false },
      ...(order.refund > 0
        ? [{ ...order, cents: order.refund, from: order.from + 1, to: order.from + 1, back: true }]
        : []),
    ]);
    const minus = dice.chance(0.6);
    const write = dayWriter(
      dice,
      hand.words.locale,
      moves.map(({ from }) => from),
      hand.native,
    );
    const header = moneyHeader(dice, hand, 'orderTotal');
    const amount = ({ cents, back }: Move) => (minus && back ? -cents : cents);
    const column = (sign: 1 | -1) => moneyColumn<Move>(hand, header, 'revenue', amount, { sign });
    const columns = (back: boolean) => [
      textColumn<Move>(headerOf(dice, hand, 'orderId'), ({ id }) => id),
      dateColumn<Move>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Move>(kind.header, (move) => (move.back ? kind.refund : kind.sale)),
      column(back && !minus ? -1 : 1),
      ...(hand.money.inColumn ? [otherColumn<Move>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const [sales, backs] = [columns(false), columns(true)];
    const truth = new Figures();
    for (const { from, cents, back } of moves)
      truth.add('revenue', hand.money.told, (back ? -cents : cents) / 100, from);
    return {
      sheets: [
        {
          name: 'Payments',
          grid: [
            headerLine(sales),
            ...moves.map((move) => (move.back ? doubtful(lineOf(backs, move)) : lineOf(sales, move))),
          ],
        },
      ],
      truth,
      headers: headersOf(sales),
      topics: ['refund', 'status', 'currency', 'number', 'date', 'ledger'],
      digits: hand.digits,
    };
  },
};
