import type { Candidate } from './candidate.ts';
import type { SumColumn } from './sum-column.ts';

/** What is known of a table apart from the candidate at hand. */
export interface Surroundings {
  readonly columns: readonly SumColumn[];
  /** By column, whether sums come out in it. */
  readonly additive: readonly boolean[];
  /** As many sums as were tried: each is a chance to agree by chance. */
  readonly tries: number;
  /** 0 to 1: how much a row's words say that it is a total. */
  readonly label: (row: number) => number;
  /** The parts of a row are indented below it. */
  readonly indented: (candidate: Candidate) => boolean;
  /** Another row was found to be the sum of rows that lie in the same places from it. */
  readonly parallel: (candidate: Candidate) => boolean;
}

/** In decimal digits, as the evidence of arithmetic is. */
const worth = { label: 3.5, whole: 1, indented: 2, parallel: 3, together: 1, against: 1.5, average: 0.2, doubt: 1 };

const never = Number.NEGATIVE_INFINITY;

/**
 * How sure a candidate is, in decimal digits: those that agree, and what words and places add, less what chance had tries
 * for and what columns say against it. `nearly` takes near for equal.
 */
export function weigh(candidate: Candidate, around: Surroundings, nearly = false): number {
  let digits = 0;
  let agree = 0;
  let against = 0;
  let averages = 0;
  let zeros = 0;
  for (let c = 0; c < candidate.columns.length; c++) {
    const { says, digits: own } = candidate.columns[c]!;
    if (!around.additive[c] || says === 'silent') continue;
    // Where amounts are known to add up, rounding is a question as well.
    const strict = around.columns[c]!.additive === true;
    if (says === 'zero') zeros++;
    else if (says === 'equal' || (says === 'rounded' && (nearly || !strict)) || (says === 'near' && nearly)) {
      if (!candidate.independent[c]) continue;
      agree++;
      digits += own;
    } else if (strict) return never;
    else if (says === 'average') averages++;
    else against += says === 'near' ? 0.6 : 1;
  }
  const label = around.label(candidate.row);
  if (agree === 0 && (zeros === 0 || label < 0.8 || against > 0)) return never;
  if (against > agree * 2) return never;
  const indented = around.indented(candidate);
  // One part alone is a copy more often than a total: words or an outline have to say so.
  const alone = candidate.of.length === 1;
  if (alone && label === 0 && !indented) return never;
  return (
    digits +
    worth.together * Math.min(3, Math.max(0, agree - 1)) +
    worth.label * label +
    (candidate.whole ? worth.whole : 0) +
    (indented ? worth.indented : 0) +
    (around.parallel(candidate) ? worth.parallel : 0) -
    worth.against * against -
    Math.min(0.5, worth.average * averages) -
    (alone ? 2.5 : 0) -
    Math.log10(around.tries + 1) -
    worth.doubt
  );
}
