import { type Measure, measures } from '../../intake/campaign-rows.ts';
import type { Entry, SourceLine } from './entry.ts';

/** Fewer periods than these show nothing that is usual. */
const leastPeriods = 3;
const credited: readonly Measure[] = ['conversions', 'revenue'];

/** By how much of itself what a source credited to a period moved after it was published. */
export interface Drift {
  readonly source: string;
  readonly measure: Measure;
  readonly periods: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/**
 * From what was first published of a period to what the same rows hold now: rows that were added or renamed are no drift. `early` entries
 * only, which were published while conversions still moved and are of a period in which none does any more.
 */
export function driftOf(early: readonly Entry[], linesNow: (entry: Entry) => readonly SourceLine[]): Drift[] {
  const first = new Map<string, Entry>();
  for (const entry of early) {
    const period = `${entry.from} ${entry.to}`;
    if (!first.has(period)) first.set(period, entry);
  }
  const pairs = [...first.values()].map((entry) => samePairs(entry.sources, linesNow(entry)));
  const sources = [...new Set(pairs.flat().map(({ was }) => was.source))].sort();
  return sources.flatMap((source) =>
    credited.flatMap((measure) => {
      const shares = pairs.flatMap((lines) => shareOf(lines, source, measures.indexOf(measure)));
      return shares.length < leastPeriods ? [] : [{ source, measure, periods: shares.length, ...spreadOf(shares) }];
    }),
  );
}

interface Pair {
  readonly was: SourceLine;
  readonly is: SourceLine;
}

const samePairs = (then: readonly SourceLine[], now: readonly SourceLine[]): Pair[] =>
  then.flatMap((line) => {
    const same = now.find(
      ({ source, channel, rowsStamp }) =>
        source === line.source && channel === line.channel && rowsStamp === line.rowsStamp,
    );
    return same ? [{ was: line, is: same }] : [];
  });

/** Of one period; none where nothing was credited then. */
function shareOf(pairs: readonly Pair[], source: string, measure: number): number[] {
  const own = pairs.filter(({ was }) => was.source === source);
  const before = own.reduce((sum, { was }) => sum + (was.sums[measure] ?? 0), 0);
  const after = own.reduce((sum, { is }) => sum + (is.sums[measure] ?? 0), 0);
  return before > 0 ? [after / before - 1] : [];
}

function spreadOf(shares: readonly number[]): Pick<Drift, 'least' | 'median' | 'most'> {
  const sorted = [...shares].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] as number;
  const middle = (sorted.length - 1) / 2;
  return {
    least: at(0),
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    most: at(sorted.length - 1),
  };
}
