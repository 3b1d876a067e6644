import type { Fix } from './fix.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A finding in the user's data, in words: what was expected, what came, where, and what to do. Plain data, fit for JSON. */
export interface Problem {
  /** Stable, kebab-case, the id of the rule that found it. */
  readonly code: string;
  readonly severity: Severity;
  /** The raw tab. */
  readonly source: string;
  /** 1-based, null where it concerns the whole source. */
  readonly row: number | null;
  /** Header as written, null where it concerns no one column. */
  readonly column: string | null;
  readonly message: string;
  /** Ways out of it, the best first. */
  readonly fixes?: readonly Fix[];
  /** Where many of a kind are told as one, each of them. */
  readonly cells?: readonly ProblemCell[];
}

export type ProblemCell = Pick<Problem, 'row' | 'column' | 'message' | 'fixes'>;

/** One of many that are told as one, as a problem of its own. */
export const problemOfCell = ({ code, severity, source }: Problem, cell: ProblemCell): Problem => ({
  code,
  severity,
  source,
  ...cell,
});
