import { metricCell, sumCell, timesOf } from '../crosstab.ts';
import { blankLine, doubtful, type Line, plain } from '../grid.ts';
import { handOf, withoutColumn } from '../hand.ts';
import { headersOfMetrics, metricsOf, truthOfMetrics } from '../metrics-of.ts';
import type { Shape } from '../table-case.ts';
import { factOf, someChannels } from '../world.ts';

export const groupedRows: Shape = {
  name: 'grouped-rows',
  says: 'Months across; the rows stand in groups under a line that names the metric, often with a sum for each.',
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const { step, spans, heads } = timesOf(dice, hand, ['month', 'month', 'week']);
    const metrics = metricsOf(dice, hand);
    const channels = someChannels(dice, dice.int(2, 4));
    const facts = channels.map((channel) =>
      spans.map(([from, to]) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const total = dice.pick(hand.words.of.total);
    const [withTotal, gap] = [dice.chance(0.6), dice.chance(0.4)];
    const group = (metric: (typeof metrics)[number]): Line[] => [
      [plain(metric.name), ...spans.map(() => plain(''))],
      ...channels.map(
        (channel, index): Line => [plain(channel), ...facts[index]!.map((fact) => metricCell(hand, metric, fact))],
      ),
      ...(withTotal
        ? [
            doubtful([
              plain(total),
              ...spans.map((_, at) =>
                sumCell(
                  hand,
                  metric,
                  facts.map((row) => row[at]!),
                ),
              ),
            ]),
          ]
        : []),
      ...(gap ? [blankLine] : []),
    ];
    return {
      sheets: [{ name: 'By month', grid: [[plain(''), ...heads], ...metrics.flatMap(group)] }],
      truth: truthOfMetrics(metrics, facts.flat(), hand.money.told),
      headers: headersOfMetrics(metrics),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      digits: hand.digits,
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
      bare: true,
    };
  },
};
