import { moneyCell, timesOf } from '../crosstab.ts';
import { Figures } from '../figures.ts';
import { doubtful, type Line, plain } from '../grid.ts';
import { handOf, headerOf, moneyHeader, withoutColumn, writeMoney } from '../hand.ts';
import type { Shape } from '../table-case.ts';
import { factOf, someChannels, sumOf } from '../world.ts';

export const wideChannels: Shape = {
  name: 'wide-channels',
  says: 'A column a channel: with a word for spend in each, proved by a total, or plain names alone.',
  weight: 2,
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const { step, spans, heads } = timesOf(dice, hand);
    const channels = someChannels(dice, dice.int(2, 6));
    const kind = dice.pick(['words', 'words but one', 'total', 'total', 'plain'] as const);
    const spend = dice.pick(hand.words.of.cost);
    const worded = (channel: string) => hand.spell(`${channel} ${spend}`) + hand.money.inHeader;
    const names = channels.map((channel, index) =>
      kind === 'words' || (kind === 'words but one' && index > 0) ? worded(channel) : channel,
    );
    const withTotal = kind === 'total' || (kind === 'words' && dice.chance(0.3));
    const total = moneyHeader(dice, hand, 'cost');
    const totalName = dice.chance(0.5) ? `${dice.pick(hand.words.of.total)} ${total}` : total;
    const unproved = kind === 'words but one' && hand.money.before + hand.money.after === '';
    const withRevenue = dice.chance(0.5);
    // With nothing but names no header says the currency, save that of revenue: then it is the sheet's.
    const told = kind === 'plain' && !withRevenue && hand.money.inHeader !== '' ? '' : hand.money.told;
    const writer = { ...hand, money: { ...hand.money, told } };
    const revenue = headerOf(dice, hand, 'revenue') + hand.money.inHeader;
    const totalFirst = dice.chance(0.4);
    const rows = spans.map((span) =>
      channels.map((channel) => factOf(dice, { from: span[0], to: span[1], channel, campaign: '' })),
    );
    const head: Line = [
      headerOf(dice, hand, step),
      ...(withTotal && totalFirst ? [totalName] : []),
      ...names,
      ...(withTotal && !totalFirst ? [totalName] : []),
      ...(withRevenue ? [revenue] : []),
    ].map(plain);
    const lines = rows.map((row, at): Line => {
      const span = spans[at]!;
      const sum = plain(
        writeMoney(
          writer,
          sumOf(row, ({ cost }) => cost),
        ),
      );
      return [
        heads[at]!,
        ...(withTotal && totalFirst ? [sum] : []),
        ...row.map(({ cost }) => moneyCell(writer, 'cost', cost, span)),
        ...(withTotal && !totalFirst ? [sum] : []),
        ...(withRevenue
          ? [
              moneyCell(
                writer,
                'revenue',
                sumOf(row, (fact) => fact.revenue),
                span,
              ),
            ]
          : []),
      ];
    });
    const sumsOf = (sums: readonly number[]): Line => sums.map((cents) => plain(writeMoney(writer, cents)));
    const all = channels.map((_, at) => sumOf(rows, (row) => row[at]!.cost));
    const whole = withTotal ? sumsOf([sumOf(all, (cents) => cents)]) : [];
    const back = withRevenue ? sumsOf([sumOf(rows.flat(), (fact) => fact.revenue)]) : [];
    const bottom = [
      plain(dice.pick(hand.words.of.total)),
      ...(totalFirst ? whole : []),
      ...sumsOf(all),
      ...(totalFirst ? [] : whole),
      ...back,
    ];
    const totals = dice.chance(0.3) ? [doubtful(bottom)] : [];
    const truth = new Figures();
    for (const { from, to, cost, revenue } of rows.flat()) {
      truth.add('cost', told, cost / 100, from, to);
      if (withRevenue) truth.add('revenue', told, revenue / 100, from, to);
    }
    return {
      sheets: [{ name: 'Media', grid: [head, ...lines, ...totals] }],
      truth,
      headers: { cost: [...names, ...(withTotal ? [totalName] : [])], ...(withRevenue ? { revenue: [revenue] } : {}) },
      topics: ['table', 'total', 'currency', 'number', 'date'],
      ...(kind === 'plain' || unproved ? { mayAsk: ['cost' as const] } : {}),
      digits: hand.digits,
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
    };
  },
};
