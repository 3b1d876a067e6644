import type { Candidate } from './candidate.ts';
import type { Ledger } from './ledger.ts';
import { isCalledTotal, isIndented, isUnnamed, type RowWords } from './row-words.ts';
import type { SumColumn } from './sum-column.ts';

/** What is known of a table apart from the candidate at hand. */
export interface Surroundings {
  readonly columns: readonly SumColumn[];
  /** By column, whether sums come out in it. */
  readonly additive: readonly boolean[];
  /** As many sums as were tried: each is a chance to agree by chance. */
  readonly tries: number;
  readonly words: (row: number) => RowWords;
  /** What else is known of a row, for or against its being a sum. */
  readonly expected: (row: number) => number;
  /** The sums taken before. */
  readonly ledger: Ledger;
  /** Another row is likely to be the sum of rows in the same places from it. */
  readonly hasLikely: (candidate: Candidate) => boolean;
}

/** In decimal digits, as the evidence of arithmetic is. */
const worth = {
  label: 3.5,
  whole: 1,
  indented: 2,
  unnamed: 2,
  parallel: 3,
  company: 2,
  together: 3,
  against: 1.5,
  missed: 3,
  average: 0.2,
  averages: 0.5,
  alone: 2.5,
  doubt: 2.5,
};

/** Parts whose words are read. */
const looked = 100;

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
  let together = 0;
  let first = 0;
  let zeros = 0;
  let missed = 0;
  let parts = 0;
  for (let c = 0; c < candidate.columns.length; c++) {
    const { says, digits: own, filled } = candidate.columns[c]!;
    if (!around.additive[c] || says === 'silent') continue;
    // Where amounts are known to add up, rounding is a question as well.
    const strict = around.columns[c]!.additive === true;
    if (says === 'zero') zeros++;
    else if (says === 'equal' || (says === 'rounded' && (nearly || !strict)) || (says === 'near' && nearly)) {
      if (!candidate.independent[c]) continue;
      agree++;
      digits += own;
      parts = Math.max(parts, filled);
      // What a second column adds, a first one alone could not have.
      if (agree > 1) together += Math.min(1, own, first);
      first = Math.max(first, own);
    } else if (strict) {
      if (!nearly) return never;
      missed++;
    } else if (says === 'average') averages++;
    else against += says === 'near' ? 0.6 : 1;
  }
  const words = around.words(candidate.row);
  if (agree === 0 && (zeros === 0 || !isCalledTotal(words) || against > 0)) return never;
  if (against > agree * 2) return never;
  // Amounts that add up in all columns but one are asked about.
  if (missed > 1 || (missed === 1 && agree < 2)) return never;
  const named = candidate.of.length > looked ? candidate.of.slice(0, looked) : candidate.of;
  const partWords = named.map(around.words);
  const indented = isIndented(words, partWords);
  const unnamed = isUnnamed(words, partWords);
  // One part alone is a copy more often than a total: words or an outline have to say so.
  // So is one that is near in the one column that agrees, among rows that have nothing there.
  const alone = candidate.of.length === 1 || (nearly && agree === 1 && parts === 1);
  if (alone && words.total === 0 && !indented && !unnamed) return never;
  // Sales, far below the total of what they cost, and what is left of them: the last of the three was reckoned, and is a difference.
  const isMinuend = candidate.of.length === 2 && candidate.of[0]! > candidate.row + 1 && words.total === 0;
  if (isMinuend && partWords[0]!.total > 0 && partWords[1]!.total === 0) return never;
  return (
    digits +
    around.expected(candidate.row) +
    Math.min(worth.together, together) +
    (around.ledger.hasCompany(candidate) ? worth.company : 0) +
    Math.max(worth.label * words.total, unnamed ? worth.unnamed : 0) +
    (candidate.whole ? worth.whole : 0) +
    (indented ? worth.indented : 0) +
    (around.ledger.hasParallel(candidate) || around.hasLikely(candidate) ? worth.parallel : 0) -
    worth.against * against -
    worth.missed * missed -
    Math.min(worth.averages, worth.average * averages) -
    (alone ? worth.alone : 0) -
    Math.log10(around.tries + 1) -
    worth.doubt
  );
}
