import { dateColumn, headersOf, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf, wanted } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, spanning } from '../world.ts';

const spellings = [
  ['FB', 'facebook', 'Facebook Ads', 'Meta FB', 'Facebook'],
  ['google', 'GAds', 'Google Ads', 'AdWords', 'Google ads '],
  ['Insta', 'instagram', 'IG', 'Instagram'],
  ['LI', 'linkedin', 'LinkedIn Ads'],
];

export const channelSpellings: Shape = {
  name: 'channel-spellings',
  says: 'One channel written many ways: nothing is lost and nothing is merged into a total.',
  write(dice) {
    const hand = handOf(dice);
    const days = spanning(dice, dice.int(4, 9));
    const facts = days.flatMap((day) =>
      dice
        .some(spellings, 2)
        .map((names) => factOf(dice, { from: day, to: day, channel: dice.pick(names), campaign: '' })),
    );
    const want = wanted(dice);
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      ...measureColumns<Fact>(dice, hand, want),
    ];
    const total = dice.chance(0.3) ? totalStyle(dice, hand.words, false) : null;
    return {
      sheets: [{ name: 'Channels', grid: withTotals(columns, facts, total) }],
      truth: truthOf(facts, hand.money.told, want),
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date', ...(total ? (['total'] as const) : [])],
      digits: hand.digits,
    };
  },
};
