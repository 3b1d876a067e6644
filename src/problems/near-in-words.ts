import type { Finding, Reading } from '../intake/reading.ts';
import { fieldInWords, fixed, grouped, listed, money } from './words.ts';

const missed = ({ details }: Finding): number => Math.abs(Number(details?.difference ?? 0));
const measureOf = ({ details }: Finding): string => String(details?.measure ?? 'cost');

/** How a row is nearly the sum of others. Numbers that small agree by chance as well. */
export const nearInWords = (finding: Finding, reading: Reading): string =>
  missed(finding) < 0.005
    ? 'comes to the sum of other rows, in amounts too small to prove that it is one'
    : `is the sum of other rows but for ${missInWords(finding, reading)}`;

/** What a row misses of the sum of others, in the column in which it is near: `EUR 5.00 spend`, `3 clicks`. */
function missInWords(finding: Finding, { currency }: Reading): string {
  const measure = measureOf(finding);
  const amount = missed(finding);
  if (measure === 'cost' || measure === 'revenue')
    return `${money(amount, currency)} ${measure === 'cost' ? 'spend' : measure}`;
  const isWhole = Math.abs(amount - Math.round(amount)) < 0.005;
  return `${isWhole ? grouped(amount) : fixed(amount, 2)} ${fieldInWords(measure)}`;
}

/** The most that any of several rows misses, of each measure. */
export function largestMisses(findings: readonly Finding[], reading: Reading): string {
  const largest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = largest.get(measureOf(finding));
    if (!known || missed(finding) > missed(known)) largest.set(measureOf(finding), finding);
  }
  if ([...largest.values()].every((finding) => missed(finding) < 0.005)) return '';
  return `, but for ${listed([...largest.values()].map((finding) => missInWords(finding, reading)))} at most`;
}
