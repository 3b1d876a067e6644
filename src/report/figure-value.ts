import { evaluate } from '../metrics/evaluate.ts';
import type { ReportContext } from './context.ts';
import { periodOf, type Where } from './coverage/matched-sums.ts';
import { type Figure, isMeasure, measuresIn } from './figures.ts';
import { metricValues } from './metric-values.ts';

type Known = Pick<ReportContext, 'matched' | 'settings' | 'windows' | 'ledger'>;

/** What the formula of a figure comes to, worked out here to choose and to sort by; what the page shows is always the formula's. */
export function figureValue(
  context: Known,
  kpi: Figure,
  where: Where = 'report',
  channel?: string,
): number | undefined {
  const { matched, settings } = context;
  const sides = measuresIn(kpi);
  const isPartial = matched.isPartial(sides);
  const sums = matched.of(isPartial ? sides : [], where, channel);
  if (isMeasure(kpi.id)) return sums[kpi.id] ?? undefined;
  // Other costs belong to no channel, and to no part of the days or channels.
  const days = isPartial || channel !== undefined ? null : daysOf(context, where);
  if (kpi.metric) return evaluate(kpi.metric.value, metricValues(settings, sums, days));
  return sums.revenue === null || sums.cost === null ? undefined : sums.revenue * settings.margin - sums.cost;
}

const daysOf = ({ windows, ledger }: Known, where: Where) => (where === 'all' ? ledger.span : periodOf(windows, where));
