import type { Period } from '../intake/reading.ts';
import type { Values } from '../metrics/evaluate.ts';
import type { Settings } from '../settings/settings.ts';
import type { Sums } from './sums.ts';
import { daysIn } from './windows.ts';

/** What metrics are worked out from: sums, and what the team has set. Other costs are given for a month, a twelfth of 365 days. */
export function metricValues(
  { margin, otherCosts }: Pick<Settings, 'margin' | 'otherCosts'>,
  sums: Sums,
  period: Period | null,
): Values {
  const given = Object.fromEntries(Object.entries(sums).map(([measure, sum]) => [measure, sum ?? undefined]));
  return { ...given, margin, otherCosts: period ? (otherCosts * daysIn(period) * 12) / 365 : 0 };
}
