import { dateColumn, gridOf, headersOf, textColumn } from '../columns.ts';
import { dayWriter, monthWriter } from '../dates.ts';
import { monthEnd, monthStart } from '../days.ts';
import { doubtful } from '../grid.ts';
import { handOf, headerOf } from '../hand.ts';
import { measureColumns, truthOf } from '../measure-columns.ts';
import type { Shape } from '../table-case.ts';
import { type Fact, factOf, someChannels, spanning, sumOf } from '../world.ts';

/** The facts of a channel in a month as one. */
function summed(facts: readonly Fact[]): Fact {
  const [{ from, channel } = { from: 0, channel: '' }] = facts;
  return {
    from: monthStart(from),
    to: monthEnd(from),
    channel,
    campaign: '',
    cost: sumOf(facts, ({ cost }) => cost),
    revenue: sumOf(facts, ({ revenue }) => revenue),
    impressions: sumOf(facts, ({ impressions }) => impressions),
    clicks: sumOf(facts, ({ clicks }) => clicks),
    conversions: sumOf(facts, ({ conversions }) => conversions),
  };
}

export const summaryTab: Shape = {
  name: 'summary-tab',
  says: 'A tab of days for each channel, and one that sums them up by month: the same money, which counts once.',
  write(dice) {
    const hand = handOf(dice);
    const want = { revenue: dice.chance(0.7), conversions: false };
    const days = spanning(dice, dice.int(4, 10));
    const channels = someChannels(dice, dice.int(1, 3));
    const facts = channels.map((channel) =>
      days.map((day) => factOf(dice, { from: day, to: day, channel, campaign: '' })),
    );
    const write = dayWriter(dice, hand.words.locale, days, hand.native);
    const month = monthWriter(dice, hand.words.locale, hand.native);
    const measures = measureColumns<Fact>(dice, hand, want);
    const channelColumn = textColumn<Fact>(headerOf(dice, hand, 'channel'), ({ channel }) => channel);
    const daily = [
      dateColumn<Fact>(headerOf(dice, hand, 'day'), ({ from }) => write(from)),
      channelColumn,
      ...measures,
    ];
    const monthly = [
      dateColumn<Fact>(headerOf(dice, hand, 'month'), ({ from }) => month(from)),
      channelColumn,
      ...measures,
    ];
    const sums = facts.flatMap((rows) => {
      const months = [...new Set(rows.map(({ from }) => monthStart(from)))];
      return months.map((start) => summed(rows.filter(({ from }) => monthStart(from) === start)));
    });
    const [head, ...lines] = gridOf(monthly, sums).map((line) => line.map(({ value }) => ({ value })));
    const summary = {
      name: dice.pick(['Summary', 'Overview', 'Zusammenfassung', 'Totals', 'Dashboard']),
      grid: [head!, ...lines.map(doubtful)],
    };
    const tabs = facts.map((rows, at) => ({ name: channels[at]!, grid: gridOf(daily, rows) }));
    return {
      sheets: dice.chance(0.5) ? [summary, ...tabs] : [...tabs, summary],
      truth: truthOf(facts.flat(), hand.money.told, want),
      headers: headersOf(daily),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      digits: hand.digits,
    };
  },
};
