import type { Period } from '../../intake/reading.ts';
import { evaluate } from '../../metrics/evaluate.ts';
import type { ReportContext } from '../context.ts';
import { type Figure, isMeasure } from '../figures.ts';
import { metricValues } from '../metric-values.ts';
import type { Sums } from '../sums.ts';

/** The value of a figure over some days, worked out here only to choose what goes on a list. */
export function figureValue(
  { settings }: Pick<ReportContext, 'settings'>,
  kpi: Figure,
  sums: Sums,
  days: Period | null,
): number | undefined {
  if (isMeasure(kpi.id)) return sums[kpi.id] ?? undefined;
  if (kpi.metric) return evaluate(kpi.metric.value, metricValues(settings, sums, days));
  return sums.revenue === null || sums.cost === null ? undefined : sums.revenue * settings.margin - sums.cost;
}
