import type { ReportContext } from '../context.ts';
import type { Figure } from '../figures.ts';
import { inDoubt, isInDoubt } from './doubt.ts';
import { periodOf, type Where } from './matched-sums.ts';
import { lacksDays } from './missing-days.ts';
import { isMatched } from './rests-on.ts';

export const partialData = '– partial data';
export const daysMissing = '– days missing';
export type NoVerdict = typeof inDoubt | typeof partialData | typeof daysMissing;

/** Why nothing is called good or bad of a figure on some days, in the words that stand in its place; null where it may be. */
export function noVerdict(
  context: ReportContext,
  kpi: Figure,
  times: readonly Exclude<Where, 'all'>[] = ['report'],
  channel?: string,
): NoVerdict | null {
  const daysOf = (where: Exclude<Where, 'all'>) => periodOf(context.windows, where);
  if (times.some((where) => isInDoubt(context, daysOf(where)))) return inDoubt;
  if (!times.every((where) => isMatched(context, kpi, where, channel))) return partialData;
  if (times.some((where) => lacksDays(context, kpi, daysOf(where)))) return daysMissing;
  return null;
}

/** The same as a clause of a sentence. */
export const whyNoVerdict: Readonly<Record<NoVerdict, string>> = {
  [inDoubt]: 'too much of the money is held back',
  [partialData]: 'too little of the spend and revenue can be held against each other',
  [daysMissing]: 'days of the spend or of the revenue are missing',
};
