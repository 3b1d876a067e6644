import type { Column } from '../columns.ts';
import { dateColumn, gridOf, headersOf, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, writeMoney } from '../hand.ts';
import { drawn, untold } from '../money.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, spanning } from '../world.ts';

interface Signed extends Fact {
  readonly sign: string;
}

const mixes = [
  ['kr', '€'],
  ['$', '€'],
  ['Rs', '$'],
  ['¥', '€'],
  ['R', '€'],
  ['£', '€'],
  ['$', 'CA$'],
  ['₨', '€'],
] as const;

/** What a careful reader knows of an amount by its sign. */
const told: Readonly<Record<string, string>> = { '€': 'EUR', CA$: 'CAD', '£': 'GBP' };

export const sharedSigns: Shape = {
  name: 'shared-signs',
  says: 'Amounts with different signs in one column, some of which several currencies share.',
  write(dice) {
    const hand = { ...handOf(dice, { native: false }), money: untold('') };
    const days = spanning(dice, dice.int(4, 10));
    const mix = dice.pick(mixes);
    const facts = days.map(
      (day, index): Signed => ({
        ...factOf(dice, { from: day, to: day, channel: '', campaign: `Shop ${1 + (index % 3)}` }),
        sign: index < 2 ? mix[index]! : dice.pick(mix),
      }),
    );
    const write = dayWriter(dice, hand.words.locale, days, false);
    const gap = dice.pick(['', ' ']);
    const money = (measure: 'cost' | 'revenue'): Column<Signed> => ({
      header: headerOf(dice, hand, measure),
      is: measure,
      write: (row) => ({
        value: `${row.sign}${row.sign.length > 1 && row.sign !== 'CA$' ? ' ' : gap}${writeMoney(hand, row[measure])}`,
        counts: [{ measure, from: row.from, to: row.to, currency: told[row.sign] ?? drawn(row.sign) }],
      }),
    });
    const columns = [
      dateColumn<Signed>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Signed>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      money('cost'),
      ...(dice.chance(0.6) ? [money('revenue')] : []),
    ];
    const truth = new Figures();
    for (const fact of facts)
      for (const { is } of columns)
        if (is === 'cost' || is === 'revenue')
          truth.add(is, told[fact.sign] ?? drawn(fact.sign), fact[is] / 100, fact.from);
    return {
      sheets: [{ name: 'Shops', grid: gridOf(columns, facts) }],
      truth,
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
