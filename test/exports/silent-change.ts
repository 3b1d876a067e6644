import type { Problem } from '../../src/problems/problem.ts';
import type { Export } from './export.ts';
import { byMonth, type Outcome, sumDifferences, totalsOf } from './judge.ts';

const kind = ({ code, severity }: Problem) => `${severity} ${code}`;

/** How the figures changed without a word. A problem that the untouched export does not have is a word. */
export function silentChange(
  { expected }: Export,
  before: Outcome,
  after: Outcome,
  ignored: { readonly currency?: boolean } = {},
): string[] {
  const known = new Set(before.problems.map(kind));
  const said = after.problems.some((problem) => problem.severity !== 'info' && !known.has(kind(problem)));
  if (said || after.reading.refused) return [];
  const changes = sumDifferences('totals', expected.totals, totalsOf(after.reading), expected.optional);
  const [was, is] = [byMonth(before.reading), byMonth(after.reading)];
  for (const month of new Set([...Object.keys(was), ...Object.keys(is)]))
    changes.push(...sumDifferences(month, was[month] ?? {}, is[month] ?? {}));
  if (after.reading.platform !== before.reading.platform) changes.push(`platform ${after.reading.platform}`);
  if (!ignored.currency && after.reading.currency !== before.reading.currency)
    changes.push(`currency ${after.reading.currency}`);
  return changes;
}
