import type { Period } from '../intake/reading.ts';
import type { Values } from '../metrics/evaluate.ts';
import type { Settings } from '../settings/settings.ts';
import { otherCostsIn } from './other-costs.ts';
import type { Sums } from './sums.ts';

/** What metrics are worked out from: sums, and what the team has set. */
export function metricValues(
  { margin, otherCosts }: Pick<Settings, 'margin' | 'otherCosts'>,
  sums: Sums,
  period: Period | null,
): Values {
  const given = Object.fromEntries(Object.entries(sums).map(([measure, sum]) => [measure, sum ?? undefined]));
  return { ...given, margin, otherCosts: period ? otherCostsIn(otherCosts, period) : 0 };
}
