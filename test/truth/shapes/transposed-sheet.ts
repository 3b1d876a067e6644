import { metricCell, sumCell, timesOf } from '../crosstab.ts';
import { type Line, plain } from '../grid.ts';
import { handOf, headerOf, withoutColumn } from '../hand.ts';
import { headersOfMetrics, metricsOf, truthOfMetrics } from '../metrics-of.ts';
import type { Shape } from '../table-case.ts';
import { factOf, someCampaigns } from '../world.ts';

export const transposedSheet: Shape = {
  name: 'transposed-sheet',
  says: 'The table on its side: metrics down, and across the periods of one channel, or one campaign a column with its date in a row.',
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const { step, spans, heads } = timesOf(dice, hand, ['month', 'month', 'day', 'week']);
    const metrics = metricsOf(dice, hand);
    const byCampaign = dice.chance(0.4);
    const campaigns = someCampaigns(dice, spans.length);
    const facts = spans.map(([from, to], at) =>
      factOf(dice, { from, to, channel: '', campaign: byCampaign ? campaigns[at]! : '' }),
    );
    const withSum = !byCampaign && dice.chance(0.4);
    const time: Line = [
      plain(headerOf(dice, hand, step)),
      ...heads,
      ...(withSum ? [plain(dice.pick(hand.words.of.total))] : []),
    ];
    const names: Line[] = byCampaign ? [[plain(headerOf(dice, hand, 'campaign')), ...campaigns.map(plain)]] : [];
    const lines = metrics.map(
      (metric): Line => [
        plain(metric.name),
        ...facts.map((fact) => metricCell(hand, metric, fact)),
        ...(withSum ? [sumCell(hand, metric, facts)] : []),
      ],
    );

    return {
      sheets: [{ name: 'Report', grid: [...names, time, ...lines] }],
      truth: truthOfMetrics(metrics, facts, hand.money.told),
      headers: headersOfMetrics(metrics),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      digits: hand.digits,
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
      bare: true,
    };
  },
};
