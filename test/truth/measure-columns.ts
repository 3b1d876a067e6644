import { type Column, countColumn, currencyColumn, factMeasure, moneyColumn, ratioColumn } from './columns.ts';
import type { Dice } from './dice.ts';
import { Figures } from './figures.ts';
import { type Hand, headerOf, moneyHeader } from './hand.ts';
import type { Fact } from './world.ts';

export interface Wanted {
  readonly revenue: boolean;
  readonly conversions: boolean;
  /** What else is counted. */
  readonly also?: 'leads' | 'orders' | 'newCustomers' | null;
}

const also = ({ conversions, clicks }: Fact): number => Math.ceil(conversions / 2) + (clicks % 5);

export const wanted = (dice: Dice): Wanted => ({
  revenue: dice.chance(0.75),
  conversions: dice.chance(0.5),
  also: dice.chance(0.25) ? dice.pick(['leads', 'orders', 'newCustomers']) : null,
});

/** The columns of amounts, in an order that people use, with the currency's own column where the hand has one. */
export function measureColumns<Row extends Fact>(dice: Dice, hand: Hand, want: Wanted): readonly Column<Row>[] {
  const { cost, revenue, conversions, clicks, impressions } = factMeasure;
  const withClicks = dice.chance(0.7);
  const reach = [
    ...(dice.chance(0.6) ? [countColumn<Row>(hand, headerOf(dice, hand, 'impressions'), null, impressions)] : []),
    ...(withClicks ? [countColumn<Row>(hand, headerOf(dice, hand, 'clicks'), null, clicks)] : []),
  ];
  const spend = moneyColumn<Row>(hand, moneyHeader(dice, hand, 'cost'), 'cost', cost);
  const ratios = [
    ...(withClicks && dice.chance(0.4)
      ? [ratioColumn<Row>(hand, headerOf(dice, hand, 'cpc'), cost, clicks, true)]
      : []),
    ...(want.revenue && dice.chance(0.3) ? [ratioColumn<Row>(hand, headerOf(dice, hand, 'roas'), revenue, cost)] : []),
  ];
  const back = [
    ...(want.conversions
      ? [countColumn<Row>(hand, headerOf(dice, hand, 'conversions'), 'conversions', conversions)]
      : []),
    ...(want.also ? [countColumn<Row>(hand, headerOf(dice, hand, want.also), want.also, also)] : []),
    ...(want.revenue ? [moneyColumn<Row>(hand, moneyHeader(dice, hand, 'revenue'), 'revenue', revenue)] : []),
  ];
  const code = hand.money.inColumn
    ? [currencyColumn<Row>(headerOf(dice, hand, 'currency'), () => hand.money.code)]
    : [];
  const body = dice.chance(0.5) ? [...reach, spend, ...back, ...ratios] : [spend, ...reach, ...ratios, ...back];
  return dice.chance(0.5) ? [...code, ...body] : [...body, ...code];
}

/** What the facts come to, from the world and not from what was written. */
export function truthOf(facts: readonly Fact[], told: string, want: Wanted): Figures {
  const truth = new Figures();
  for (const fact of facts) {
    const { from, to, cost, revenue, conversions } = fact;
    if (want.also) truth.add(want.also, '', also(fact), from, to);
    truth.add('cost', told, cost / 100, from, to);
    if (want.revenue) truth.add('revenue', told, revenue / 100, from, to);
    if (want.conversions) truth.add('conversions', '', conversions, from, to);
  }
  return truth;
}
