import { truthOf, waysToCount } from './oracle/truth.ts';
import type { Page } from './page.ts';
import { type Contradiction, type Read, readPage } from './read-page.ts';
import type { Given } from './world/given.ts';

const placeOf = ({ rule, kind, key, column }: Contradiction) => JSON.stringify([rule, kind, key, column]);

/** Reads the page by each way to count that it may have taken throughout: false is what is false by all of them. */
export function readReport(page: Page, given: Given): Read {
  const [first, ...others] = waysToCount(given).map((way) => readPage(page, truthOf(given, way)));
  const everywhere = others.map(({ contradictions }) => new Set(contradictions.map(placeOf)));
  const contradictions = first!.contradictions.filter((each) => everywhere.every((found) => found.has(placeOf(each))));
  return { ...first!, contradictions };
}
