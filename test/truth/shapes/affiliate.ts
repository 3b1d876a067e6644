import { dateColumn, headerLine, headersOf, lineOf, moneyColumn, otherColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { doubtful } from '../grid.ts';
import { handOf, headerOf } from '../hand.ts';
import { type Order, ordersOf, type State } from '../orders.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { french } from '../words/french.ts';
import { german } from '../words/german.ts';

const names = [
  {
    words: english,
    sale: 'Sale Amount',
    commission: 'Commission Amount',
    partner: 'Publisher',
    status: 'Status',
    paid: 'approved',
    failed: 'declined',
    pending: 'pending',
  },
  {
    words: english,
    sale: 'Order value',
    commission: 'Commission',
    partner: 'Affiliate',
    status: 'Commission status',
    paid: 'Approved',
    failed: 'Rejected',
    pending: 'Pending',
  },
  {
    words: english,
    sale: 'transaction_value',
    commission: 'commission_due',
    partner: 'partner_name',
    status: 'validation_state',
    paid: 'validated',
    failed: 'rejected',
    pending: 'open',
  },
  {
    words: german,
    sale: 'Bestellwert',
    commission: 'Provision',
    partner: 'Partner',
    status: 'Status',
    paid: 'bestätigt',
    failed: 'storniert',
    pending: 'offen',
  },
  {
    words: french,
    sale: 'Montant de la vente',
    commission: 'Commission',
    partner: 'Éditeur',
    status: 'Statut',
    paid: 'validée',
    failed: 'refusée',
    pending: 'en attente',
  },
] as const;

export const affiliate: Shape = {
  name: 'affiliate',
  says: 'An affiliate network’s sales: only those approved count, and the commission is the cost.',
  write(dice) {
    const name = dice.pick(names);
    const hand = handOf(dice, { words: name.words });
    const sales = ordersOf(dice, { states: ['paid', 'failed', 'pending'] });
    const share = dice.pick([5, 8, 10, 12]);
    const commission = ({ cents }: Order) => Math.round((cents * share) / 100);
    const approved = ({ state }: Order) => state === 'paid';
    const spelled = (state: State) => (state === 'paid' ? name.paid : state === 'failed' ? name.failed : name.pending);
    const write = dayWriter(
      dice,
      hand.words.locale,
      sales.map(({ from }) => from),
      hand.native,
    );
    const code = hand.money.inHeader;
    const columns = [
      textColumn<Order>(dice.pick(['ID', 'Transaction ID', 'Conversion ID']), ({ id }) => id),
      dateColumn<Order>(dice.pick(['Transaction Date', 'Date', 'Sale date', 'Click date']), ({ from }) => write(from)),
      textColumn<Order>(name.partner, ({ unit }) => ['Cashback A', 'Voucher B', 'Blog C'][unit % 3]!),
      moneyColumn<Order>(hand, name.sale + code, 'revenue', ({ cents }) => cents, { counts: approved }),
      moneyColumn<Order>(hand, name.commission + code, 'cost', commission, { counts: approved }),
      ...(hand.money.inColumn ? [otherColumn<Order>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
      textColumn<Order>(name.status, ({ state }) => spelled(state)),
    ];
    const truth = new Figures();
    for (const sale of sales.filter(approved)) {
      truth.add('revenue', hand.money.told, sale.cents / 100, sale.from);
      truth.add('cost', hand.money.told, commission(sale) / 100, sale.from);
    }
    return {
      sheets: [
        {
          name: 'Affiliates',
          grid: [
            headerLine(columns),
            ...sales.map((sale) => (approved(sale) ? lineOf(columns, sale) : doubtful(lineOf(columns, sale)))),
          ],
        },
      ],
      truth,
      headers: headersOf(columns),
      topics: ['status', 'currency', 'number', 'date', 'ledger'],
      digits: hand.digits,
    };
  },
};
