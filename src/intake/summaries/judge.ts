import { type Measure, measures } from '../campaign-rows.ts';
import type { Condensed } from './condense.ts';
import { type Pair, type Weight, weigh } from './weigh.ts';

export interface SummaryFound {
  /** `equal`: proved. `near`: too like a summary to be counted unasked. `maybe`: equal, and round enough to be chance. */
  readonly kind: 'equal' | 'near' | 'maybe';
  readonly of: readonly Condensed[];
  /** Money that the others do not come to. */
  readonly own: readonly Measure[];
  /** What the others come to. */
  readonly others: Readonly<Partial<Record<Measure, number>>>;
}

/** What a tab may be a summary of, and how it would be laid out. */
export interface Candidate {
  readonly tabs: readonly Condensed[];
  /** Digits of evidence that it has to come up with before it proves anything. */
  readonly price: number;
  /** All that there is, as one sum. */
  readonly isAll: boolean;
  pairs(measure: Measure): readonly Pair[];
}

/** Digits that have to agree: by chance they do once in a hundred thousand times. */
const enough = 5;
/** Amounts that are only near come so by chance more often, and are tried in more ways. */
const enoughNear = 7;

/** The best proof, else, where it is asked for, the best doubt. */
export function judge(
  candidates: readonly Candidate[],
  summary: Condensed,
  money: readonly Measure[],
  doubts: boolean,
): SummaryFound | null {
  let best: { readonly candidate: Candidate; readonly judged: Judged } | null = null;
  for (const candidate of candidates) {
    const judged = judgeOne(candidate, summary, money);
    if (judged.kind === null || (judged.kind !== 'equal' && !doubts)) continue;
    if (!best || rank(judged) > rank(best.judged)) best = { candidate, judged };
  }
  if (!best || best.judged.kind === null) return null;
  const { candidate, judged } = best;
  const come = (measure: Measure) => candidate.pairs(measure).reduce((sum, { others }) => sum + others, 0);
  return {
    kind: best.judged.kind,
    of: candidate.tabs,
    own: judged.own,
    others: Object.fromEntries(money.map((measure) => [measure, come(measure)])),
  };
}

interface Judged {
  readonly kind: SummaryFound['kind'] | null;
  readonly own: readonly Measure[];
  readonly digits: number;
}

const rank = ({ kind, digits }: Judged): number => digits + (kind === 'equal' ? 1000 : kind === 'near' ? 0 : -1000);

function judgeOne({ tabs, price, isAll, pairs }: Candidate, summary: Condensed, money: readonly Measure[]): Judged {
  const weights = money.map((measure) => weigh(pairs(measure)));
  const same = weights.filter(isEqual);
  const own = money.filter((_, i) => !isEqual(weights[i] as Weight));
  const counts = measures
    .filter((id) => !money.includes(id) && summary.has.has(id) && tabs.some(({ has }) => has.has(id)))
    .map((id) => weigh(pairs(id)))
    .filter(({ total }) => total > 0);
  const digits = sum(same.map((weight) => weight.digits)) - price;
  const proof = digits + sum(counts.filter(isEqual).map((weight) => weight.digits));
  if (own.length === 0 && counts.every(isEqual) && proof >= enough) return { kind: 'equal', own, digits: proof };
  // A platform's own export sums up nobody's figures but its own; what it nearly comes to is chance.
  if ((summary.reading.platform ?? 'spreadsheet') !== 'spreadsheet') return { kind: null, own, digits };
  const near = sum(weights.map((weight) => weight.nearDigits)) - price;
  const mostIsNear = weights.every((weight) => weight.near >= weight.total / 2);
  const severalAreEqual = weights.some((weight) => weight.parts > 1 && weight.digits - price > enough);
  if ((same.length > 0 && digits >= enough) || severalAreEqual || (mostIsNear && near >= enoughNear))
    return { kind: 'near', own, digits: near };
  return { kind: own.length === 0 && isAll && tabs.length > 1 ? 'maybe' : null, own, digits };
}

const isEqual = ({ equal, total }: Weight): boolean => total > 0 && Math.abs(total - equal) < 0.005;
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
