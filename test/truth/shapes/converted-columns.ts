import { currencyColumn, dateColumn, gridOf, headersOf, moneyColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf } from '../hand.ts';
import { codes, untold } from '../money.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { type Fact, factOf, spanning } from '../world.ts';

interface InCurrency extends Fact {
  readonly code: string;
  readonly rate: number;
}

const names = [
  { cost: 'Cost', converted: 'Cost (Converted currency)', code: 'Currency code', to: 'Converted currency code' },
  { cost: 'Spend', converted: 'Spend (EUR)', code: 'Account currency', to: null },
  { cost: 'cost_in_local_currency', converted: 'cost_in_eur', code: 'currency', to: null },
] as const;

export const convertedColumns: Shape = {
  name: 'converted-columns',
  says: 'Each amount in the account’s currency and once more in euros: one of the two counts, never both.',
  write(dice) {
    const hand = { ...handOf(dice, { words: english, spell: (header) => header }), money: untold('') };
    const name = dice.pick(names);
    const used = dice.some(
      codes.filter((code) => code !== 'EUR'),
      dice.int(2, 3),
    );
    const days = spanning(dice, dice.int(4, 10));
    const facts = days.map((day, index): InCurrency => {
      const at = index % used.length;
      return {
        ...factOf(dice, { from: day, to: day, channel: '', campaign: `Account ${at + 1}` }),
        code: used[at]!,
        rate: [0.92, 0.087, 1.17][at]!,
      };
    });
    const euros = ({ cost, rate }: InCurrency) => Math.round(cost * rate);
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const columns = [
      dateColumn<InCurrency>('Day', ({ from }) => write(from)),
      textColumn<InCurrency>('Account', ({ campaign }) => campaign),
      currencyColumn<InCurrency>(name.code, ({ code }) => code),
      moneyColumn<InCurrency>(hand, name.cost, 'cost', ({ cost }) => cost, { counts: () => false }),
      ...(name.to ? [currencyColumn<InCurrency>(name.to, () => 'EUR')] : []),
      moneyColumn<InCurrency>(hand, name.converted, 'cost', euros, { currency: () => 'EUR' }),
    ];
    const [truth, original] = [new Figures(), new Figures()];
    for (const fact of facts) {
      truth.add('cost', 'EUR', euros(fact) / 100, fact.from);
      original.add('cost', fact.code, fact.cost / 100, fact.from);
    }
    return {
      sheets: [{ name: 'Accounts', grid: gridOf(columns, facts) }],
      truth,
      alsoTrue: [original],
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
