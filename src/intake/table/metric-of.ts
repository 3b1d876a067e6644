import { type Measure, measures } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { stripAccents } from '../columns/normalise-header.ts';
import { generalNames } from '../platforms/known-headers.ts';
import { isActualWord, isPlanWord } from '../vocabulary/plan-words.ts';
import { headerWords, isRatio } from '../vocabulary/ratio-words.ts';
import { isHeaderFor, isTitleWordFor, isWordFor } from '../vocabulary/words-for.ts';

/**
 * What a label says that its numbers are: an amount, one that was planned, or something that is computed and no amount at all.
 * `actual` is a bare word beside a plan.
 */
export type Metric =
  | { readonly is: 'amount' | 'plan'; readonly measure: Measure }
  | { readonly is: 'actual' }
  | { readonly is: 'computed' };

/** The key that a column of what was spent is given, whatever its header. */
export const actualSpend = 'actual spend';

const isBudget = isHeaderFor('budget');
const isActual = isHeaderFor('actual');

const isCost = isTitleWordFor('cost');
const isRevenue = isTitleWordFor('revenue');
const isSales = isTitleWordFor('sales');
const isVariance = isTitleWordFor('variance');
const isResult = isTitleWordFor('result');

type IsWord = (word: string) => boolean;

/** Words beside `Budget` and `Actual` that say nothing else: `Budget (€)`, `Total budget`, `Monthly actual`. */
const fillers = new Set(
  'total monthly annual allocated approved agreed original year the in of a de la le el ads ad media marketing amount eur usd gbp net gross'.split(
    ' ',
  ),
);

export const plainWords = (text: string): string[] => headerWords(stripAccents(headerKey(text).key));

/** The measure that a whole header names; `Amount` may be any. */
export const namedMeasure = (key: string): Measure | undefined =>
  measures.find((measure) =>
    (generalNames().get(measure) ?? []).some((tier, at) => tier.includes(key) && !(measure === 'cost' && at > 1)),
  );

/** `geplante` of `geplant`, `réelle` of `reel`: adjectives agree with what they stand beside. */
const isForm = (is: IsWord, word: string): boolean =>
  is(word) || (word.length > 5 && is(word.replace(/(?:e[nrms]?|le|les|es|s|a|as|o|os)$/, '')));

/** null where a label is the name of something, as `Google` is. */
export function metricOf(label: string): Metric | null {
  const { key } = headerKey(label);
  if (key === '') return null;
  const words = plainWords(label);
  const says = (is: IsWord) => words.some(is);
  if (says(isVariance) || /%/.test(label)) return { is: 'computed' };
  // `Budget dépensé` is what was spent.
  const named = namedMeasure(key);
  if (named) return { is: 'amount', measure: named };
  if (endsInCost(key)) return null;
  if (isBudget(key)) return { is: 'plan', measure: 'cost' };
  if (isActual(key)) return { is: 'actual' };
  const isPlan = words.some((word) => isForm(isPlanWord, word));
  if (isPlan || words.some((word) => isForm(isActualWord, word))) {
    const rest = words.filter((word) => !isForm(isPlanWord, word) && !isForm(isActualWord, word) && !fillers.has(word));
    const measure = rest.length === 0 ? undefined : (namedMeasure(rest.join(' ')) ?? moneyIn(rest));
    if (rest.length > 0 && measure === undefined) return null;
    if (isPlan) return { is: 'plan', measure: measure ?? 'cost' };
    return measure === undefined ? { is: 'actual' } : { is: 'amount', measure };
  }
  if (isRatio(key) || says(isResult)) return { is: 'computed' };
  return null;
}

/** `Budget actuals`, `Plan vs. Ist`: nothing tells which of the two the numbers are. */
export function saysPlanAndActual(text: string): boolean {
  const words = plainWords(text);
  return words.some((word) => isForm(isPlanWord, word)) && words.some((word) => isForm(isActualWord, word));
}

/** `TikTok Budget dépensé`: a name before a whole word for cost, and no plan. */
export function endsInCost(key: string): boolean {
  const words = key.split(' ');
  return words.some(
    (_, at) => at > 0 && isPlanWord(stripAccents(words[at]!)) && namedMeasure(words.slice(at).join(' ')) === 'cost',
  );
}

/** `cost` of `cost in campaign`, `revenue` of `media revenue`; nothing where both are said, or something else besides. */
function moneyIn(words: readonly string[]): Measure | undefined {
  const spent = words.some(isCost);
  const earned = words.some((word) => isRevenue(word) || isSales(word));
  return spent === earned ? undefined : spent ? 'cost' : 'revenue';
}

/** What a title says of all numbers below it, as the header that they are read under; null where it says nothing, or two things. */
export function metricOfTitle(title: string): string | null {
  const named = namedMeasure(headerKey(title).key);
  if (named === 'cost') return 'Spend';
  const words = plainWords(title);
  const says = (is: IsWord) => words.some((word) => is(word) || endsIn(is, word));
  const [spent, earned] = [says(isCost), says(isRevenue)];
  if (spent && (earned || says(isSales))) return null;
  if (says(isPlanWord)) return says(isActualWord) ? null : earned || says(isSales) ? 'Planned revenue' : 'Budget';
  if (spent) return 'Spend';
  if (earned) return 'Revenue';
  return says(isSales) ? 'Sales' : null;
}

/** `Mediekostnader`, `Werbeausgaben`: the last part of a long word says what it is. */
const endsIn = (is: IsWord, word: string): boolean =>
  word.length > 9 && Array.from({ length: word.length - 6 }, (_, i) => word.slice(i + 1)).some(is);

const isValue = isWordFor('counting');

/** Whether a title names something that is not money, so that it says what the numbers are. `Conv. value` does not. */
export function countOfTitle(title: string): string | null {
  const words = plainWords(title);
  if (words.some(isValue) || headerKey(title).currency !== '') return null;
  const named = (['impressions', 'clicks', 'leads', 'orders', 'conversions'] as const).filter((measure) =>
    words.some((word) => (generalNames().get(measure)?.[0] ?? []).includes(word)),
  );
  return named.length === 1 ? `${named[0]![0]!.toUpperCase()}${named[0]!.slice(1)}` : null;
}
