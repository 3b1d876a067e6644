import { dateColumn, headersOf, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { below, beside, doubtful, plain } from '../grid.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, someCampaigns, spanning } from '../world.ts';

export const secondTable: Shape = {
  name: 'second-table',
  says: 'Another table of other money below the first or beside it, also one whose cells fit the first one’s header.',
  weight: 2,
  write(dice) {
    const hand = handOf(dice);
    const want = { revenue: dice.chance(0.6), conversions: false };
    const half = () => {
      const days = spanning(dice, dice.int(3, 7));
      const campaigns = someCampaigns(dice, dice.int(1, 3));
      const facts = days.flatMap((day) =>
        campaigns.map((campaign) => factOf(dice, { from: day, to: day, channel: '', campaign })),
      );
      const write = dayWriter(dice, hand.words.locale, days, hand.native);
      const columns = [
        dateColumn<Fact>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
        textColumn<Fact>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
        ...measureColumns<Fact>(dice, hand, want),
      ];
      const total = dice.chance(0.4) ? { ...totalStyle(dice, hand.words, false), off: 0 } : null;
      return { facts, grid: withTotals(columns, facts, total), columns };
    };
    const [one, two] = [half(), half()];
    const side = dice.chance(0.4);
    const [head, ...rest] = two.grid;
    const marked = [head!, ...rest.map(doubtful)];
    const titled = dice.chance(0.5)
      ? [[plain(dice.pick(['Meta', 'Second shop', 'Offline', 'Region B']))], ...marked]
      : marked;
    return {
      sheets: [
        {
          name: 'Both',
          grid: side ? beside(one.grid, marked, dice.int(1, 2)) : below(one.grid, titled, dice.int(1, 3)),
        },
      ],
      truth: truthOf([...one.facts, ...two.facts], hand.money.told, want),
      headers: headersOf(one.columns, two.columns),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      digits: hand.digits,
      bare: true,
    };
  },
};
