import type { Reported } from '../../../../src/proof/tie-out/pair.ts';
import type { Dice } from '../../../../test/truth/dice.ts';
import { daysIn, monthOf, type Span } from '../../../sentences/world/calendar.ts';
import { cents } from './cents.ts';
import type { Draft, Line, Used } from './draft.ts';
import { campaignNames, sourceOf } from './make-reported.ts';

const customers = ['A. Meyer', 'J. Smith', 'C. Dupont', 'P. de Vries', 'L. García', 'M. Rossi', 'K. Nowak', 'S. Lind'];

/** The orders of a shop, numbered as they come in, each of a channel and of one of its campaigns. */
export function makeOrders(dice: Dice, channels: readonly Used[], days: Span, currency: string): Line[] {
  const [prefix, first] = [dice.pick(['#', 'SO-', '']), dice.int(1001, 90_000)];
  const campaigns = new Map(channels.map(({ name }) => [name, dice.some(campaignNames, dice.int(1, 2))]));
  const placed = channels.flatMap((channel) => {
    const perMonth = dice.int(8, 28);
    return Array.from({ length: Math.round((daysIn(days) / 30) * perMonth) }, () => ({
      channel,
      day: dice.int(days.from, days.to),
      amount: cents(dice.skewed(1500, 40_000) / 100),
    }));
  });
  return placed
    .sort((a, b) => a.day - b.day)
    .map(({ channel, day, amount }, i) => ({
      day,
      text: dice.pick(customers),
      reference: `${prefix}${first + i}`,
      channel: channel.label,
      amount,
      tax: Number.NaN,
      refund: Number.NaN,
      fee: Number.NaN,
      currency,
      as: channel.name,
      days: { from: day, to: day },
      campaign: dice.pick(campaigns.get(channel.name)!),
    }));
}

/** What the platforms count of these orders, by day or by month. */
export function reportedOf(
  lines: readonly Line[],
  { channels, step, currency, rates }: Pick<Draft, 'channels' | 'step' | 'currency' | 'rates'>,
): Reported[] {
  return channels.flatMap((channel, at) => {
    const rows = new Map<string, { days: Span; campaign: string; sum: number }>();
    for (const line of lines.filter(({ as }) => as === channel.name)) {
      const days = step === 'day' ? line.days : monthOf(line.day);
      const key = `${days.from} ${line.campaign}`;
      rows.set(key, { days, campaign: line.campaign, sum: (rows.get(key)?.sum ?? 0) + line.amount });
    }
    const worth = channel.currency === currency ? 1 : rates.get(channel.currency)!;
    return [...rows.values()].map(({ days, campaign, sum }, i) => ({
      ...days,
      channel: channel.name,
      campaign,
      amount: cents(sum / worth),
      currency: channel.currency,
      source: sourceOf(channels, at),
      row: i + 2,
    }));
  });
}
