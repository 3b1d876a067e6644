import { countColumn, dateColumn, gridOf, headersOf, moneyColumn, ratioColumn, textColumn } from '../columns.ts';
import { dayWriter } from '../dates.ts';
import { handOf, headerOf } from '../hand.ts';
import { truthOf } from '../measure-columns.ts';
import { untold } from '../money.ts';
import type { Shape } from '../table-case.ts';
import { odd } from '../words/odd.ts';
import { type Fact, factOf, someCampaigns, spanning } from '../world.ts';

export const unknownWords: Shape = {
  name: 'unknown-words',
  says: 'Cost or revenue under a word that no list has, proved by a ratio of it and a known column, or by nothing.',
  weight: 2,
  write(dice) {
    const drawn = handOf(dice);
    const hand = drawn.money.inColumn ? { ...drawn, money: untold(drawn.money.code) } : drawn;
    const days = spanning(dice, dice.int(6, 14));
    const campaigns = someCampaigns(dice, dice.int(1, 2));
    const facts = days.flatMap((day) =>
      campaigns.map((campaign) => factOf(dice, { from: day, to: day, channel: '', campaign })),
    );
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const code = hand.money.inHeader;
    const unknown = dice.pick(['cost', 'revenue'] as const);
    const proved = dice.chance(0.7);
    const header = (measure: 'cost' | 'revenue') =>
      (measure === unknown ? dice.pick(odd[measure]) : headerOf(dice, hand, measure)) + code;
    const proof =
      unknown === 'cost'
        ? ratioColumn<Fact>(
            hand,
            headerOf(dice, hand, 'cpc'),
            ({ cost }) => cost,
            ({ clicks }) => clicks,
            true,
          )
        : ratioColumn<Fact>(
            hand,
            headerOf(dice, hand, 'roas'),
            ({ revenue }) => revenue,
            ({ cost }) => cost,
          );
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'campaign'), ({ campaign }) => campaign),
      countColumn<Fact>(hand, headerOf(dice, hand, 'clicks'), null, ({ clicks }) => clicks),
      moneyColumn<Fact>(hand, header('cost'), 'cost', ({ cost }) => cost),
      moneyColumn<Fact>(hand, header('revenue'), 'revenue', ({ revenue }) => revenue),
      ...(proved ? [proof] : []),
    ];
    return {
      sheets: [{ name: 'Export', grid: gridOf(columns, facts) }],
      truth: truthOf(facts, hand.money.told, { revenue: true, conversions: false }),
      headers: headersOf(columns),
      topics: ['currency', 'number', 'date'],
      ...(proved ? {} : { mayAsk: [unknown] }),
      digits: hand.digits,
    };
  },
};
