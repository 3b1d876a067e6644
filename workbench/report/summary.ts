import type { Problem } from '../../src/problems/problem.ts';
import type * as build from '../../src/report/summary.ts';

/** A source as the bundle knows it, told by the file that its tab came from. */
export interface SourceSummary extends Omit<build.SourceSummary, 'tab'> {
  readonly file: string;
  /** The tab's own name in its workbook; null for a text file. */
  readonly tab: string | null;
  /** Null for an .xlsx workbook, as is the delimiter. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

export interface ProblemSummary extends Omit<Problem, 'source'> {
  /** Null where it concerns no one file, as a setting does. */
  readonly file: string | null;
  /** The tab's own name, where the file is a workbook. */
  readonly tab: string | null;
}

/** What `--json` writes. Its shape is promised in the README. */
export interface Summary extends Omit<build.Summary, 'sources' | 'problems'> {
  readonly sources: readonly SourceSummary[];
  readonly problems: readonly ProblemSummary[];
}
