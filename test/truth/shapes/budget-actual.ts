import { dateColumn, headersOf, moneyColumn, otherColumn, ratioColumn, textColumn } from '../columns.ts';
import { monthWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { handOf, headerOf, moneyHeader } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { totalStyle, withTotals } from '../totals.ts';
import { type Fact, factOf, periods, someChannels } from '../world.ts';

export const budgetActual: Shape = {
  name: 'budget-actual',
  says: 'Budget beside actual, in bare words of many languages, with their difference.',
  weight: 2,
  write(dice) {
    const hand = handOf(dice);
    const times = periods(dice, 'month', dice.int(2, 5));
    const channels = someChannels(dice, dice.int(2, 4));
    const facts = times.flatMap(([from, to]) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const plan = ({ cost, clicks }: Fact) =>
      Math.max(10_000, Math.round((cost * (85 + (clicks % 30))) / 1_000_000) * 10_000);
    const write = monthWriter(dice, hand.words.locale, hand.native);
    const withRevenue = dice.chance(0.4);
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'month'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      moneyColumn<Fact>(hand, moneyHeader(dice, hand, 'budget'), 'plan', plan),
      moneyColumn<Fact>(hand, moneyHeader(dice, hand, 'actual'), 'cost', ({ cost }) => cost),
      ...(dice.chance(0.6)
        ? [moneyColumn<Fact>(hand, moneyHeader(dice, hand, 'variance'), null, (fact) => plan(fact) - fact.cost)]
        : []),
      ...(dice.chance(0.3) ? [ratioColumn<Fact>(hand, '% of plan', ({ cost }) => 100 * cost, plan)] : []),
      ...(withRevenue
        ? [moneyColumn<Fact>(hand, moneyHeader(dice, hand, 'revenue'), 'revenue', ({ revenue }) => revenue)]
        : []),
      ...(hand.money.inColumn ? [otherColumn<Fact>(headerOf(dice, hand, 'currency'), () => hand.money.code)] : []),
    ];
    const truth = new Figures();
    for (const fact of facts) {
      truth.add('plan', hand.money.told, plan(fact) / 100, fact.from, fact.to);
      truth.add('cost', hand.money.told, fact.cost / 100, fact.from, fact.to);
      if (withRevenue) truth.add('revenue', hand.money.told, fact.revenue / 100, fact.from, fact.to);
    }
    const total = dice.chance(0.4) ? { ...totalStyle(dice, hand.words, true), off: 0 } : null;
    return {
      sheets: [{ name: 'Budget', grid: withTotals(columns, facts, total, ({ from }) => String(from)) }],
      truth,
      headers: headersOf(columns),
      topics: ['plan', 'currency', 'number', 'date', ...(total ? (['total'] as const) : [])],
      mayAsk: ['plan'],
      digits: hand.digits,
    };
  },
};
