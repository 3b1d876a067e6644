import { metricCell, sumCell, timesOf } from '../crosstab.ts';
import { doubtful, type Line, plain } from '../grid.ts';
import { handOf, headerOf, withoutColumn } from '../hand.ts';
import { headersOfMetrics, metricsOf, truthOfMetrics } from '../metrics-of.ts';
import type { Shape } from '../table-case.ts';
import { factOf, someChannels } from '../world.ts';

export const periodsAsColumns: Shape = {
  name: 'periods-as-columns',
  says: 'Months, weeks or days across, a row for each channel and metric.',
  weight: 2,
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const { step, spans, heads } = timesOf(dice, hand);
    const metrics = metricsOf(dice, hand);
    const channels = someChannels(dice, dice.int(2, 4));
    const facts = channels.map((channel) =>
      spans.map(([from, to]) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const withSum = dice.chance(0.5);
    const total = dice.pick(hand.words.of.total);
    const metricFirst = dice.chance(0.3);
    const namesOf = (channel: string, metric: string) =>
      (metricFirst ? [metric, channel] : [channel, metric]).map(plain);
    const head: Line = [
      ...namesOf(headerOf(dice, hand, 'channel'), headerOf(dice, hand, 'metric')),
      ...heads,
      ...(withSum ? [plain(total)] : []),
    ];
    const lines = channels.flatMap((channel, index) =>
      metrics.map((metric): Line => {
        const row = facts[index]!;
        return [
          ...namesOf(channel, metric.name),
          ...row.map((fact) => metricCell(hand, metric, fact)),
          ...(withSum ? [sumCell(hand, metric, row)] : []),
        ];
      }),
    );
    const totals = dice.chance(0.35)
      ? metrics.map((metric) =>
          doubtful([
            ...namesOf(total, metric.name),
            ...spans.map((_, at) =>
              sumCell(
                hand,
                metric,
                facts.map((row) => row[at]!),
              ),
            ),
            ...(withSum ? [sumCell(hand, metric, facts.flat())] : []),
          ]),
        )
      : [];
    return {
      sheets: [{ name: 'Overview', grid: [head, ...lines, ...totals] }],
      truth: truthOfMetrics(metrics, facts.flat(), hand.money.told),
      headers: headersOfMetrics(metrics),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      digits: hand.digits,
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
    };
  },
};
