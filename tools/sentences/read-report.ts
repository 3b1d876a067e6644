import { truthOf, waysToCount } from './oracle/truth.ts';
import type { Page } from './page.ts';
import { type Contradiction, type Read, readPage } from './read-page.ts';
import type { Given } from './world/given.ts';

/** What a wrong sum breaks. */
const isSum = ({ rule }: Contradiction) => rule === 'figure' || rule === 'coverage-share';
const placeOf = ({ rule, kind, key, column }: Contradiction) => JSON.stringify([rule, kind, key, column]);

/**
 * Reads the page by each way to count that it may have taken throughout: false is what is false by all of them. A figure that would be
 * right if rows of a month counted on the one day that they bear is false by the grain of the data, which is told apart.
 */
export function readReport(page: Page, given: Given): Read {
  const [first, ...others] = waysToCount(given).map((way) => readPage(page, truthOf(given, way)));
  const read = first!;
  const everywhere = others.map(({ contradictions }) => new Set(contradictions.map(placeOf)));
  const contradictions = read.contradictions.filter((each) => everywhere.every((found) => found.has(placeOf(each))));
  const isMonthly = given.world.sources.some(({ step }) => step === 'month');
  if (!isMonthly || !contradictions.some(isSum)) return { ...read, contradictions };
  const byDate = new Set(readPage(page, truthOf(given, 'date')).contradictions.map(placeOf));
  return {
    ...read,
    contradictions: contradictions.map((each) =>
      isSum(each) && !byDate.has(placeOf(each)) ? { ...each, rule: 'grain' as const } : each,
    ),
  };
}
