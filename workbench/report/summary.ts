import type { Measure } from '../../src/intake/campaign-rows.ts';
import type { Severity } from '../../src/problems/problem.ts';

/** A measure that no source has is null, which is not 0. */
export type Totals = Readonly<Record<Measure, number | null>>;

export interface SourceSummary {
  readonly file: string;
  readonly platform: string | null;
  /** Why nothing of it was read, in words; else null. */
  readonly refused: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** 1-based. */
  readonly headerRow: number | null;
  readonly currency: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: { readonly read: number; readonly used: number; readonly totals: number; readonly heldBack: number };
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly totals: Totals | null;
  readonly totalsByCurrency: Readonly<Record<string, Totals>>;
}

export interface ProblemSummary {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** What `--json` writes. Its shape is promised in the README. */
export interface Summary {
  readonly currency: string | null;
  /** Null where currencies are mixed without rates. */
  readonly totals: Totals | null;
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly byChannel: Readonly<Record<string, Totals>>;
  readonly byMonth: Readonly<Record<string, Totals>>;
  readonly sources: readonly SourceSummary[];
  readonly problems: readonly ProblemSummary[];
}
