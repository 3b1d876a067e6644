import { dateColumn, gridOf, headersOf, moneyColumn, textColumn } from '../columns.ts';
import { moneyCell, timesOf } from '../crosstab.ts';
import { monthWriter } from '../dates.ts';
import { Figures } from '../figures.ts';
import { type Line, plain } from '../grid.ts';
import { handOf, headerOf, moneyHeader, withoutColumn } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, periods, someChannels } from '../world.ts';

export const budgetOnly: Shape = {
  name: 'budget-only',
  says: 'What is meant to be spent, by channel and month: a plan, and no cost.',
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const channels = someChannels(dice, dice.int(2, 4));
    const plan = ({ cost }: Fact) => Math.ceil(cost / 50_000) * 50_000;
    const truth = new Figures();
    const across = dice.chance(0.4);
    const { spans, heads } = timesOf(dice, hand, ['month']);
    const times = across ? spans : periods(dice, 'month', dice.int(2, 5));
    const facts = times.map(([from, to]) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    for (const fact of facts.flat()) truth.add('plan', hand.money.told, plan(fact) / 100, fact.from, fact.to);
    const budget = moneyHeader(dice, hand, 'budget');
    const shared = { truth, topics: ['plan', 'table', 'currency', 'number', 'date'] as const, digits: hand.digits };
    if (across) {
      const lines = channels.map(
        (channel, index): Line => [
          plain(channel),
          plain(budget),
          ...facts.map((row) => moneyCell(hand, 'plan', plan(row[index]!), [row[index]!.from, row[index]!.to])),
        ],
      );
      const head = [plain(headerOf(dice, hand, 'channel')), plain(headerOf(dice, hand, 'metric')), ...heads];
      return { ...shared, sheets: [{ name: 'Budget', grid: [head, ...lines] }], headers: { plan: [budget.trim()] } };
    }
    const write = monthWriter(dice, hand.words.locale, hand.native);
    const columns = [
      dateColumn<Fact>(headerOf(dice, hand, 'month'), ({ from }) => write(from)),
      textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel),
      moneyColumn<Fact>(hand, budget, 'plan', plan),
    ];
    return {
      ...shared,
      sheets: [{ name: 'Budget', grid: gridOf(columns, facts.flat()) }],
      headers: headersOf(columns),
    };
  },
};
