import { counted, fixed } from '../../problems/words.ts';
import type { ReportContext } from '../../report/context.ts';
import { figureOf } from '../../report/figures.ts';
import type { HistoryShown } from '../../report/history-shown.ts';
import { parseIsoDay } from '../../report/iso-day.ts';
import type { Head } from './chain.ts';
import { type Drift, driftOf } from './drift.ts';
import type { Entry } from './entry.ts';
import { verifiedWords } from './fault-words.ts';
import { periodOf, wholeEntries } from './published-periods.ts';
import { restatements } from './restatements.ts';
import type { Segment } from './segments.ts';
import { sourceLines } from './source-lines.ts';
import { verify } from './verify.ts';

/** What the page shows of what was published; null where nothing was. */
export function historyShown(
  context: ReportContext,
  { segments, head }: { readonly segments: readonly Segment[]; readonly head: Head | null },
  definitions: () => string,
): HistoryShown | null {
  if (segments.length === 0 && !head?.length) return null;
  const verified = verify(segments, head);
  const entries = wholeEntries(segments);
  const movesUntil = (day: string) => parseIsoDay(day) + context.settings.conversionsMoveDays;
  const early = entries.filter(
    ({ to, at }) => movesUntil(to) < context.today && parseIsoDay(at.slice(0, 10)) <= movesUntil(to),
  );
  const linesNow = (entry: Entry) => sourceLines(context.ledger, periodOf(entry));
  return {
    verified: { isWhole: verified.fault === null, says: verifiedWords(verified) },
    restated: restatements(context, entries, definitions()),
    drift: driftOf(early, linesNow).map(driftWords),
  };
}

const percent = (share: number): string => `${share < 0 ? '−' : '+'}${fixed(Math.abs(share) * 100, 1)} %`;

const driftWords = ({ source, measure, periods, least, median, most }: Drift): string =>
  `${figureOf(measure)?.title} of ${source} moved by ${percent(median)} after a period was published (${percent(least)} to ${percent(most)} in ${counted(periods, 'period')}).`;
