import { call, type Formula, op, term, when } from '../workbook/formula.ts';
import type { Highlight } from '../workbook/tab-plan.ts';
import { compare, compared } from './compare.ts';
import type { ReportContext } from './context.ts';
import type { Where } from './coverage/matched-sums.ts';
import { noVerdict } from './coverage/no-verdict.ts';
import type { Figure } from './figures.ts';
import { bad as badColor, good as goodColor, watch } from './look.ts';

export const onPlan = '✔ on plan';
export const watchIt = '▲ watch';
export const offPlan = '✖ off plan';
export const met = '✔ met';
export const missed = '✖ missed';
export const noTarget = '– no target';
export const cannotSay = '– cannot say';

/** What is judged: a figure, the format of its cell, and whether it can still change. */
interface Judged<T> {
  readonly actual: T;
  readonly format: string;
  readonly isPast?: boolean;
  /** Its days, where they are not the report period. */
  readonly on?: Exclude<Where, 'all'> | undefined;
}

/**
 * How a figure stands against its target, in a symbol and words: a miss that is not material is none, and `▲ watch` is one of up to a
 * tenth of the target. Spend, where neither more nor less is better, counts as a budget. `format` is that of the cells.
 */
export function statusFormula(
  context: ReportContext,
  kpi: Figure,
  { actual, target, format, isPast = false, on = 'report' }: Judged<Formula> & { target?: Formula | undefined },
): Formula {
  if (!target) return term(noTarget);
  const why = noVerdict(context, kpi, [on]);
  if (why) return term(why);
  const tenth = op(call('ABS', target), '/', 10);
  const off = when(op(call('ABS', op(actual, '-', target)), '<=', tenth), watchIt, offPlan);
  const [good, bad] = isPast ? [met, missed] : [onPlan, off];
  const [above, below] = kpi.better === 'higher' ? [good, bad] : [bad, good];
  const status = compared(actual, target, format, { above, equal: good, about: good, below });
  return when(call('ISNUMBER', actual), status, cannotSay);
}

/** The same in TypeScript, to choose what goes on a list; the word on the page is always the formula's. */
export function statusOf(
  context: ReportContext,
  kpi: Figure,
  { actual, target, format, isPast = false, on = 'report' }: Judged<number | undefined> & { target: number },
): string {
  const why = noVerdict(context, kpi, [on]);
  if (why) return why;
  if (actual === undefined) return cannotSay;
  const miss = compare(actual, target, format) * (kpi.better === 'higher' ? -1 : 1);
  if (miss <= 0) return isPast ? met : onPlan;
  if (isPast) return missed;
  return Math.abs(actual - target) <= Math.abs(target) / 10 ? watchIt : offPlan;
}

/** Colour beside symbol and words, never instead of them. */
export const statusHighlights = (first: string, last: string, columns: readonly [number, number]): Highlight[] =>
  [
    ['✔', goodColor],
    ['▲', watch],
    ['✖', badColor],
  ].map(([startsWith = '', color = '']) => ({ rows: [first, last], columns, startsWith, color }));
