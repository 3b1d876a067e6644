import { headerKey } from '../columns/header-key.ts';
import type { KeyedPlatform } from '../platforms/known-headers.ts';
import { cellText, isBlank } from '../table/cells.ts';
import { type ColumnDraft, columnsNamed, take } from './column-draft.ts';

/** Kinds of results that are no more than views and clicks, as Meta's ids and in its languages. */
const noConversion =
  /reach|impression|(link|outbound)[ _]?click|^clicks?$|clics?\b|klicks?|cliques|video|thru ?play|engagement|landing[ _]?page|follow|\blikes?\b|alcance|reichweite|couverture|copertura|swipe/i;

/** `Results` counts what each campaign aims at. It is a figure only where all campaigns aim at one thing. */
export function mapMixedResults(draft: ColumnDraft, known: KeyedPlatform): void {
  const { body, findings, taken } = draft;
  const mixed = known.platform.mixed;
  if (!mixed) return;
  const column = mixed.results.flatMap((name) => columnsNamed(draft, headerKey(name).key))[0];
  if (column === undefined) return;
  const results = body.column(column);
  let kindColumns = 0;
  let kinds = new Set<string>();
  for (const name of mixed.kinds) {
    for (const kindColumn of columnsNamed(draft, headerKey(name).key)) {
      const cells = body.column(kindColumn);
      const found = new Set<string>();
      for (let i = 0; i < cells.length; i++)
        if (!isBlank(cells[i]) && !isBlank(results[i])) found.add(cellText(cells[i]));
      kindColumns++;
      if (found.size > kinds.size) kinds = found;
    }
  }
  const header = body.headers[column]!;
  taken.add(column);
  if (kindColumns > 0 && kinds.size <= 1) {
    const kind = [...kinds][0] ?? '';
    const counts = !noConversion.test(kind);
    if (counts) take(draft, 'conversions', column);
    findings.push({
      code: counts ? 'results-as-conversions' : 'results-no-conversions',
      column: header,
      details: { kind },
    });
  } else if (kinds.size > 1) {
    findings.push({
      code: 'results-mixed',
      column: header,
      count: kinds.size,
      details: { kinds: [...kinds].slice(0, 5) },
    });
  } else {
    findings.push({ code: 'results-unclear', column: header, details: { platform: known.platform.title } });
  }
}
