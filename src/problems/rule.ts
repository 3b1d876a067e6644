import type { MonthlyCost } from '../intake/monthly-cost.ts';
import type { GivenRates } from '../intake/rates/rate-book.ts';
import type { Reading } from '../intake/reading.ts';
import type { Problem, Severity } from './problem.ts';

export interface RuleContext {
  readonly readings: readonly Reading[];
  /** Those of the settings; tabs of rates are among the readings. */
  readonly rates: GivenRates;
  /** The report currency, `''` where it is neither set nor clear from the data. */
  readonly currency: string;
  /** What CAC counts beside the media spend: one amount a month, or what each month cost. Left out, nothing is set. */
  readonly otherCosts?: number | readonly MonthlyCost[];
  /** What channels of the data are called by the settings. Left out, as they are found. */
  readonly channelNames?: Readonly<Record<string, string>>;
}

export type Found = Omit<Problem, 'code' | 'severity'> & { readonly severity?: Severity };

/** One kind of problem. Adding one is its file in `rules/` and one line of `rules.ts`. */
export interface Rule {
  /** Stable, kebab-case. Rules that voice a finding of the reader bear the finding's code. */
  readonly code: string;
  readonly severity: Severity;
  /** Why it matters, in one sentence, for help. */
  readonly says: string;
  check(context: RuleContext): Iterable<Found>;
}
