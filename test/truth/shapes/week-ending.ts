import { dateColumn, gridOf, headersOf, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, periods, someChannels } from '../world.ts';

export const weekEnding: Shape = {
  name: 'week-ending',
  says: 'Weeks by the day on which they end: the seven days up to it.',
  write(dice) {
    const hand = handOf(dice);
    const weeks = periods(dice, 'week', dice.int(3, 9));
    const channels = someChannels(dice, dice.int(1, 3));
    const facts = weeks.flatMap(([from, to]) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const want = wanted(dice);
    const write = dayWriter(
      dice,
      hand.words.locale,
      weeks.map(([, to]) => to),
      hand.native,
    );
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'weekEnding'), ({ to }) => write(to)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    return {
      sheets: [{ name: 'Weekly', grid: gridOf(columns, facts) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['date', 'currency', 'number'],
      digits: hand.digits,
    };
  },
};
