import {
  dateColumn,
  headerLine,
  headersOf,
  lineOf,
  moneyColumn,
  otherColumn,
  rowColumn,
  type Timed,
  textColumn,
} from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { doubtful } from '../grid.ts';
import { handOf, headerOf } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { english } from '../words/english.ts';
import { german } from '../words/german.ts';
import { spanish } from '../words/spanish.ts';
import { spanning } from '../world.ts';

interface Deal extends Timed {
  readonly name: string;
  readonly source: string;
  readonly won: boolean;
  readonly stage: string;
  readonly cents: number;
}

const names = [
  {
    words: english,
    deal: 'Deal Name',
    amount: 'Amount',
    stage: 'Deal Stage',
    day: 'Close Date',
    won: 'Closed Won',
    other: ['Closed Lost', 'Proposal', 'Negotiation'],
  },
  {
    words: english,
    deal: 'Opportunity Name',
    amount: 'Amount',
    stage: 'Stage',
    day: 'Close Date',
    won: 'Closed Won',
    other: ['Closed Lost', 'Qualification', 'Needs Analysis'],
  },
  {
    words: english,
    deal: 'Deal - Title',
    amount: 'Deal - Value',
    stage: 'Deal - Status',
    day: 'Deal - Won time',
    won: 'Won',
    other: ['Lost', 'Open'],
  },
  {
    words: german,
    deal: 'Geschäft',
    amount: 'Betrag',
    stage: 'Phase',
    day: 'Abschlussdatum',
    won: 'Gewonnen',
    other: ['Verloren', 'Angebot', 'Offen'],
  },
  {
    words: spanish,
    deal: 'Negocio',
    amount: 'Importe',
    stage: 'Estado',
    day: 'Fecha de cierre',
    won: 'Ganado',
    other: ['Perdido', 'Abierto'],
  },
] as const;

export const crmDeals: Shape = {
  name: 'crm-deals',
  says: 'A deal a row with its stage: only what is won is revenue.',
  write(dice) {
    const name = dice.pick(names);
    const hand = handOf(dice, { words: name.words });
    const deals = spanning(dice, dice.int(5, 14)).map((day, index): Deal => {
      const won = index === 0 || dice.chance(0.4);
      return {
        from: day,
        to: day,
        name: `${dice.pick(['Acme', 'Globex', 'Initech', 'Umbrella'])} ${index + 1}`,
        source: dice.pick(['Paid Search', 'LinkedIn', 'Event', 'Referral']),
        won,
        stage: won ? name.won : dice.pick(name.other),
        cents: dice.int(50_000, 4_000_000),
      };
    });
    const won = (deal: Deal) => deal.won;
    const write = dayWriter(
      dice,
      hand.words.locale,
      deals.map(({ from }) => from),
      hand.native,
    );
    const columns = [
      rowColumn<Deal>(
        name.deal,
        (deal) => deal.name,
        (deal) => (deal.won ? ['newCustomers'] : []),
      ),
      textColumn<Deal>(name.stage, ({ stage }) => stage),
      moneyColumn<Deal>(hand, name.amount + hand.money.inHeader, 'revenue', ({ cents }) => cents, { counts: won }),
      dateColumn<Deal>(name.day, ({ from }) => write(from)),
      textColumn<Deal>(dice.pick(['Lead Source', 'Source', 'Original source']), ({ source }) => source),
      ...(hand.money.inColumn ? [otherColumn<Deal>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const truth = new Figures();
    for (const { from, cents } of deals.filter(won)) {
      truth.add('revenue', hand.money.told, cents / 100, from);
      truth.add('newCustomers', '', 1, from);
    }
    return {
      sheets: [
        {
          name: 'Deals',
          grid: [
            headerLine(columns),
            ...deals.map((deal) => (deal.won ? lineOf(columns, deal) : doubtful(lineOf(columns, deal)))),
          ],
        },
      ],
      truth,
      headers: headersOf(columns),
      topics: ['status', 'currency', 'number', 'date', 'ledger'],
      mayAsk: ['newCustomers'],
      anyMonth: ['newCustomers'],
      digits: hand.digits,
    };
  },
};
