import { dateColumn, headersOf, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, someCampaigns, spanning } from '../world.ts';

export const dailyExport: Shape = {
  name: 'daily-export',
  says: 'A platform’s campaigns day by day, with or without a total.',
  weight: 2,
  write(dice) {
    const hand = handOf(dice);
    const days = spanning(dice, dice.int(3, 12));
    const campaigns = someCampaigns(dice, dice.int(1, 4));
    const facts = days.flatMap((day) =>
      campaigns.map((campaign) => factOf(dice, { from: day, to: day, channel: '', campaign })),
    );
    const want = wanted(dice);
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      ...measureColumns(dice, hand, want),
    ];
    const total = dice.chance(0.5) ? totalStyle(dice, hand.words, false) : null;
    return {
      sheets: [{ name: 'Export', grid: withTotals(columns, facts, total) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date', ...(total ? (['total'] as const) : [])],
      digits: hand.digits,
    };
  },
};
