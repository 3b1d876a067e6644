import { metricCell, sumCell, timesOf } from '../crosstab.ts';
import { doubtful, type Line, plain } from '../grid.ts';
import { handOf, headerOf, moneyHeader, withoutColumn } from '../hand.ts';
import { truthOfMetrics } from '../metrics-of.ts';
import type { Shape } from '../table-case.ts';
import { factOf, someChannels } from '../world.ts';

export const periodsWithoutMetric: Shape = {
  name: 'periods-without-metric',
  says: 'Months, weeks or days across, a row a channel: what the amounts are stands over the table, in the tab’s name, or nowhere.',
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const { step, spans, heads } = timesOf(dice, hand);
    const channels = someChannels(dice, dice.int(2, 5));
    const facts = channels.map((channel) =>
      spans.map(([from, to]) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const said = dice.pick(['title', 'tab', 'nowhere'] as const);
    // A tab's name may hold no brackets.
    const title = moneyHeader(dice, hand, 'cost').replace(/[[\]]/g, '').trim();
    const told = said === 'nowhere' && hand.money.inHeader !== '' ? '' : hand.money.told;
    const writer = { ...hand, money: { ...hand.money, told } };
    const cost = { name: title, measure: 'cost' as const, of: (fact: { cost: number }) => fact.cost, money: true };
    const withSum = dice.chance(0.5);
    const total = dice.pick(hand.words.of.total);
    const head: Line = [plain(headerOf(dice, hand, 'channel')), ...heads, ...(withSum ? [plain(total)] : [])];
    const lines = channels.map((channel, index): Line => {
      const row = facts[index]!;
      return [
        plain(channel),
        ...row.map((fact) => metricCell(writer, cost, fact)),
        ...(withSum ? [sumCell(writer, cost, row)] : []),
      ];
    });
    const totals = dice.chance(0.5)
      ? [
          doubtful([
            plain(total),
            ...spans.map((_, at) =>
              sumCell(
                writer,
                cost,
                facts.map((row) => row[at]!),
              ),
            ),
            ...(withSum ? [sumCell(writer, cost, facts.flat())] : []),
          ]),
        ]
      : [];
    return {
      sheets: [
        {
          name: said === 'tab' ? title : 'Sheet1',
          grid: [...(said === 'title' ? [[plain(title)]] : []), head, ...lines, ...totals],
        },
      ],
      truth: truthOfMetrics([cost], facts.flat(), told),
      headers: {
        cost: [...(said === 'nowhere' ? [] : [title]), ...heads.map(({ value }) => String(value)), ...channels],
      },
      topics: ['table', 'total', 'currency', 'number', 'date'],
      ...(said === 'nowhere' ? { mayAsk: ['cost' as const] } : {}),
      digits: hand.digits,
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
      ...(said === 'title' ? { bare: true as const } : {}),
    };
  },
};
