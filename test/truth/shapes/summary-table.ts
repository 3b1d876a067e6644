import { dateColumn, headersOf, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { below, beside, doubtful, type Line, plain } from '../grid.ts';
import { handOf, headerOf, writeMoney } from '../hand.ts';
import { measureColumns, truthOf } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { withTotals } from '../totals.ts';
import { type Fact, factOf, someChannels, spanning, sumOf } from '../world.ts';

export const summaryTable: Shape = {
  name: 'summary-table',
  says: 'A pivot of the table’s own rows below it or beside it: it says the same money again.',
  write(dice) {
    const hand = handOf(dice);
    const want = { revenue: dice.chance(0.6), conversions: false };
    const days = spanning(dice, dice.int(3, 8));
    const channels = someChannels(dice, dice.int(2, 4));
    const facts = days.flatMap((day) =>
      channels.map((channel) => factOf(dice, { from: day, to: day, channel, campaign: '' })),
    );
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    const cost = columns.find(({ is }) => is === 'cost')!.header;
    const line = (name: string, of: readonly Fact[]): Line => [
      plain(name),
      plain(
        writeMoney(
          hand,
          sumOf(of, (fact) => fact.cost),
        ),
      ),
    ];
    const pivot = [
      [columns[1]!.header, dice.chance(0.5) ? cost : `Sum of ${cost}`].map(plain),
      ...channels.map((channel) =>
        doubtful(
          line(
            channel,
            facts.filter((fact) => fact.channel === channel),
          ),
        ),
      ),
      ...(dice.chance(0.6) ? [doubtful(line(dice.pick(hand.words.of.total), facts))] : []),
    ];
    const table = withTotals(columns, facts, null);
    return {
      sheets: [
        {
          name: 'Data',
          grid: dice.chance(0.5) ? beside(table, pivot, dice.int(1, 2)) : below(table, pivot, dice.int(1, 3)),
        },
      ],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      digits: hand.digits,
      bare: true,
    };
  },
};
