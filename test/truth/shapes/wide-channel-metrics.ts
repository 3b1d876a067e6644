import { type Metric, metricCell, type Span, sumCell, timesOf } from '../crosstab.ts';
import { doubtful, type Line, plain } from '../grid.ts';
import { handOf, headerOf, withoutColumn } from '../hand.ts';
import { headersOfMetrics, metricsOf, truthOfMetrics } from '../metrics-of.ts';
import type { Headers, Shape } from '../table-case.ts';
import { factOf, someChannels } from '../world.ts';

export const wideChannelMetrics: Shape = {
  name: 'wide-channel-metrics',
  says: 'A column for each channel and metric, under one header of both or under two, the channel written once over its metrics.',
  write(dice) {
    const hand = withoutColumn(handOf(dice));
    const { step, spans, heads } = timesOf(dice, hand);
    const channels = someChannels(dice, dice.int(2, 4));
    const metrics = metricsOf(dice, hand);
    const twoHeaders = dice.chance(0.35);
    const joint = dice.pick([' ', ' - ', ': ', '_']);
    const metricFirst = dice.chance(0.2);
    const joined = (channel: string, metric: string) =>
      (metricFirst ? [metric, channel] : [channel, metric]).join(joint);
    const name = (channel: string, { name }: Metric) => (twoHeaders ? name : joined(channel, name.trim()));
    const day = plain(headerOf(dice, hand, step));
    const over: Line = [
      plain(''),
      ...channels.flatMap((channel) => metrics.map((_, at) => plain(at === 0 ? channel : ''))),
    ];
    const head: Line = [day, ...channels.flatMap((channel) => metrics.map((metric) => plain(name(channel, metric))))];
    const facts = spans.map(([from, to]: Span) =>
      channels.map((channel) => factOf(dice, { from, to, channel, campaign: '' })),
    );
    const lines = facts.map(
      (row, at): Line => [
        heads[at]!,
        ...row.flatMap((fact) => metrics.map((metric) => metricCell(hand, metric, fact))),
      ],
    );
    const totals = dice.chance(0.3)
      ? [
          doubtful([
            plain(dice.pick(hand.words.of.total)),
            ...channels.flatMap((_, at) =>
              metrics.map((metric) =>
                sumCell(
                  hand,
                  metric,
                  facts.map((row) => row[at]!),
                ),
              ),
            ),
          ]),
        ]
      : [];
    const headers: Record<string, readonly string[]> = {};
    for (const metric of metrics)
      if (metric.measure) headers[metric.measure] = channels.map((channel) => name(channel, metric).trim());
    return {
      sheets: [{ name: 'Channels', grid: [...(twoHeaders ? [over] : []), head, ...lines, ...totals] }],
      truth: truthOfMetrics(metrics, facts.flat(), hand.money.told),
      headers: twoHeaders ? headersOfMetrics(metrics) : (headers satisfies Headers),
      topics: ['table', 'total', 'currency', 'number', 'date'],
      ...(step === 'week' ? { mayAskMonth: true as const } : {}),
      digits: hand.digits,
      ...(twoHeaders ? { bare: true as const } : {}),
    };
  },
};
