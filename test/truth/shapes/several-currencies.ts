import { currencyColumn, dateColumn, gridOf, headersOf, moneyColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf } from '../hand.ts';
import { codes, untold } from '../money.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, spanning } from '../world.ts';

interface InCurrency extends Fact {
  readonly code: string;
}

const odd = [
  'currency_acc',
  'Advertiser Currency Code',
  'Billing currency',
  'Local currency',
  'Order currency',
  'Presentment currency',
  'Acc. currency',
  'Cur',
  'FX',
  'ccy_cd',
  'Settled in',
  'Unit',
  'ISO 4217',
  'Denom.',
];

export const severalCurrencies: Shape = {
  name: 'several-currencies',
  says: 'Accounts in several currencies, whose codes stand under any header: never added.',
  weight: 2,
  write(dice) {
    const drawn = handOf(dice);
    const hand = { ...drawn, money: untold('') };
    const days = spanning(dice, dice.int(3, 10));
    const used = dice.some(codes, dice.int(2, 4));
    const facts = days.map(
      (day, index): InCurrency => ({
        ...factOf(dice, { from: day, to: day, channel: '', campaign: `Acct ${index + 1}` }),
        code: index < used.length ? used[index]! : dice.pick(used),
      }),
    );
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const withRevenue = dice.chance(0.6);
    const currency = ({ code }: InCurrency) => code;
    const header = dice.chance(0.6) ? dice.pick(odd) : headerOf(dice, hand, 'currency');
    const column = currencyColumn<InCurrency>(header, currency);
    const columns = [
      ...(dice.chance(0.5) ? [column] : []),
      dateColumn<InCurrency>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<InCurrency>(
        dice.pick(['Account', 'name_acc', 'Advertiser', 'Account name']),
        ({ campaign }) => campaign,
      ),
      moneyColumn<InCurrency>(hand, headerOf(dice, hand, 'cost'), 'cost', ({ cost }) => cost, { currency }),
      ...(withRevenue
        ? [
            moneyColumn<InCurrency>(hand, headerOf(dice, hand, 'revenue'), 'revenue', ({ revenue }) => revenue, {
              currency,
            }),
          ]
        : []),
    ];
    const all = columns.includes(column) ? columns : [...columns, column];
    const truth = new Figures();
    for (const { from, cost, revenue, code } of facts) {
      truth.add('cost', code, cost / 100, from);
      if (withRevenue) truth.add('revenue', code, revenue / 100, from);
    }
    return {
      sheets: [{ name: 'Accounts', grid: gridOf(all, facts) }],
      truth,
      headers: headersOf(all),
      topics: ['currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
