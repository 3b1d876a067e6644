import type { Truth } from '../oracle/truth.ts';
import type { Page } from '../page.ts';
import { rowOf } from '../page.ts';
import type { Span } from '../world/calendar.ts';
import { spansIn } from './days-in.ts';

/** The periods that the page says it speaks of; what it says of them is held against the truth elsewhere. */
export interface Told {
  readonly report: Span;
  /** What `Before` of the first screen means. */
  readonly before: Span | null;
  readonly baseline: Span | null;
  /** What `Since` of the results means. */
  readonly since: Span | null;
  /** What `Before` of the results means. */
  readonly resultsBefore: Span | null;
}

export function toldBy(page: Page, truth: Truth): Told {
  const text = (key: string) => rowOf(page, key)?.texts.join(' ') ?? '';
  const all = page.rows.map(({ texts }) => texts.join(' '));
  const [said] = spansIn(text('byline'));
  const report = said ?? truth.reports[0]!;
  const [baseline = null] = spansIn(text('lead:baseline'));
  const [since = null, against] = spansIn(text('lead:results'));
  const named = all.flatMap((line) => {
    const [, rest] =
      /(?:Before(?: is|:)?|[Cc]ompared with(?: [a-z ]+,)?) (\d{1,2} [A-Z][a-z]{2} \d{4} – .*)/.exec(line) ?? [];
    return rest && line !== text('lead:results') ? spansIn(rest).slice(0, 1) : [];
  })[0];
  return { report, before: named ?? null, baseline, since, resultsBefore: against ?? named ?? baseline };
}
