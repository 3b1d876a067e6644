import { dateColumn, headersOf, textColumn } from '../columns.ts';
import { dayWriter, monthWriter } from '../dates.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, periods, someChannels } from '../world.ts';

export const handKept: Shape = {
  name: 'hand-kept',
  says: 'Months or weeks by channel, kept by hand, with totals for each month or at the end.',
  weight: 2,
  write(dice) {
    const hand = handOf(dice);
    const step = dice.pick(['month', 'month', 'week'] as const);
    const times = periods(dice, step, dice.int(2, 6));
    const channels = someChannels(dice, dice.int(2, 4));
    const facts = times.flatMap(([from, to]) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const want = wanted(dice);
    const starts = times.map(([from]) => from);
    const write =
      step === 'month'
        ? monthWriter(dice, hand.words.locale, hand.native)
        : dayWriter(dice, hand.words.locale, starts, hand.native);
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, step), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      ...measureColumns(dice, hand, want),
    ];
    const total = dice.chance(0.6) ? totalStyle(dice, hand.words, true) : null;
    return {
      sheets: [{ name: 'Marketing', grid: withTotals(columns, facts, total, ({ from }) => String(from)) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date', ...(total ? (['total'] as const) : [])],
      digits: hand.digits,
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
    };
  },
};
