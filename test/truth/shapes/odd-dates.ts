import { dateColumn, gridOf, headersOf, otherColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { dayOf } from '../days.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { odd } from '../words/odd.ts';
import { type Fact, factOf, spanning } from '../world.ts';

export const oddDates: Shape = {
  name: 'odd-dates',
  says: 'Days under a header that no list has, some beside a number 1 to 31 that calls itself the day.',
  weight: 2,
  write(dice) {
    const hand = handOf(dice);
    const days = spanning(dice, dice.int(4, 14));
    const facts = days.map((day, index) =>
      factOf(dice, { from: day, to: day, channel: '', campaign: ['Brand', 'Generic', 'Retargeting'][index % 3]! }),
    );
    const want = wanted(dice);
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const header = dice.pick(odd.date);
    const ordinal = dice.chance(0.4);
    const columns = [
      textColumn<Fact>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      ...(ordinal && dice.chance(0.5) ? [otherColumn<Fact>('day', ({ from }) => dayOf(from).day)] : []),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    const date = dateColumn<Fact>(header, ({ from }) => write(from));
    const placed = dice.pick([
      [date, ...columns],
      [columns[0]!, date, ...columns.slice(1)],
      [...columns, date],
    ]);
    const all =
      ordinal && !placed.some(({ header }) => header === 'day')
        ? [...placed, otherColumn<Fact>('day', ({ from }) => dayOf(from).day)]
        : placed;
    return {
      sheets: [{ name: 'Export', grid: gridOf(all, facts) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(all),
      topics: ['date', 'currency', 'number'],
      digits: hand.digits,
    };
  },
};
