import type { Metric } from './crosstab.ts';
import type { Dice } from './dice.ts';
import { Figures } from './figures.ts';
import { type Hand, headerOf, moneyHeader } from './hand.ts';
import type { Headers } from './table-case.ts';
import type { Fact } from './world.ts';

/** Cost, mostly with what came back and some counts, under the names of this hand. */
export function metricsOf(dice: Dice, hand: Hand): readonly Metric[] {
  return [
    { name: moneyHeader(dice, hand, 'cost'), measure: 'cost', of: ({ cost }) => cost, money: true },
    ...(dice.chance(0.5)
      ? [{ name: headerOf(dice, hand, 'clicks'), measure: null, of: ({ clicks }: Fact) => clicks, money: false }]
      : []),
    ...(dice.chance(0.4)
      ? [
          {
            name: headerOf(dice, hand, 'conversions'),
            measure: 'conversions' as const,
            of: (fact: Fact) => fact.conversions,
            money: false,
          },
        ]
      : []),
    ...(dice.chance(0.8)
      ? [
          {
            name: moneyHeader(dice, hand, 'revenue'),
            measure: 'revenue' as const,
            of: ({ revenue }: Fact) => revenue,
            money: true,
          },
        ]
      : []),
  ];
}

export function truthOfMetrics(metrics: readonly Metric[], facts: readonly Fact[], told: string): Figures {
  const truth = new Figures();
  for (const { measure, of, money } of metrics) {
    if (!measure) continue;
    for (const fact of facts) truth.add(measure, money ? told : '', of(fact) / (money ? 100 : 1), fact.from, fact.to);
  }
  return truth;
}

export const headersOfMetrics = (metrics: readonly Metric[]): Headers => {
  const headers: Record<string, string[]> = {};
  for (const { name, measure } of metrics) if (measure) headers[measure] = [name.trim()];
  return headers;
};
