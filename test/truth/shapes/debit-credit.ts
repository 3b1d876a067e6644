import { type Column, dateColumn, gridOf, headersOf, otherColumn, type Timed, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, writeMoney } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { french } from '../words/french.ts';
import { german } from '../words/german.ts';
import { spanning } from '../world.ts';

interface Posting extends Timed {
  readonly account: string;
  readonly text: string;
  readonly sales: boolean;
  readonly debit: number;
  readonly credit: number;
}

const names = [
  {
    words: english,
    debit: 'Debit',
    credit: 'Credit',
    account: 'Account',
    text: 'Description',
    ads: '6100 Advertising',
    sales: '4000 Sales',
  },
  {
    words: english,
    debit: 'Dr',
    credit: 'Cr',
    account: 'Nominal',
    text: 'Narrative',
    ads: '7201 Marketing expense',
    sales: '4000 Sales revenue',
  },
  {
    words: german,
    debit: 'Soll',
    credit: 'Haben',
    account: 'Konto',
    text: 'Buchungstext',
    ads: '6600 Werbekosten',
    sales: '4400 Erlöse',
  },
  {
    words: french,
    debit: 'Débit',
    credit: 'Crédit',
    account: 'Compte',
    text: 'Libellé',
    ads: '623100 Publicité',
    sales: '707000 Ventes',
  },
] as const;

export const debitCredit: Shape = {
  name: 'debit-credit',
  says: 'A general ledger: advertising is debited, sales are credited, and what is on the other side is taken off.',
  write(dice) {
    const name = dice.pick(names);
    const hand = handOf(dice, { words: name.words });
    const withSales = dice.chance(0.6);
    const postings = spanning(dice, dice.int(6, 14)).map((day, index): Posting => {
      const sales = withSales && index % 2 === 1;
      const other = dice.chance(0.12);
      const cents = dice.int(2000, other ? 9000 : 900_000);
      const text = sales ? 'Shop payout' : dice.pick(['Google Ads', 'Meta Platforms', 'LinkedIn Ads']);
      const credited = sales !== other;
      return {
        from: day,
        to: day,
        account: sales ? name.sales : name.ads,
        text: other ? `${text}, correction` : text,
        sales,
        debit: credited ? 0 : cents,
        credit: credited ? cents : 0,
      };
    });
    const write = dayWriter(
      dice,
      hand.words.locale,
      postings.map(({ from }) => from),
      hand.native,
    );
    const side = (header: string, of: 'debit' | 'credit'): Column<Posting> => ({
      header: header + hand.money.inHeader,
      is: of === 'debit' ? 'cost' : withSales ? 'revenue' : 'cost',
      write: (row) => ({
        value: row[of] === 0 ? '' : writeMoney(hand, row[of]),
        counts: [
          {
            measure: row.sales ? 'revenue' : 'cost',
            from: row.from,
            to: row.to,
            currency: hand.money.told,
            sign: row.sales === (of === 'credit') ? 1 : -1,
          },
        ],
      }),
    });
    const columns = [
      dateColumn<Posting>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Posting>(name.account, ({ account }) => account),
      textColumn<Posting>(name.text, ({ text }) => text),
      side(name.debit, 'debit'),
      side(name.credit, 'credit'),
      ...(hand.money.inColumn ? [otherColumn<Posting>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const sides = [name.debit, name.credit].map((header) => header + hand.money.inHeader);
    const truth = new Figures();
    for (const { from, debit, credit, sales } of postings)
      truth.add(sales ? 'revenue' : 'cost', hand.money.told, (sales ? credit - debit : debit - credit) / 100, from);
    return {
      sheets: [{ name: 'Ledger', grid: gridOf(columns, postings) }],
      truth,
      headers: { date: headersOf(columns).date ?? [], cost: sides, revenue: sides },
      topics: ['ledger', 'currency', 'number', 'date', 'refund'],
      digits: hand.digits,
    };
  },
};
