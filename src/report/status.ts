import { call, type Formula, op, term, when } from '../workbook/formula.ts';
import type { Highlight } from '../workbook/tab-plan.ts';
import type { ReportContext } from './context.ts';
import { coverageOf, enough } from './coverage.ts';
import type { Figure } from './figures.ts';
import { bad, good, watch } from './look.ts';

export const onPlan = '✔ on plan';
export const watchIt = '▲ watch';
export const offPlan = '✖ off plan';
export const noTarget = '– no target';
export const cannotSay = '– cannot say';
export const partialData = '– partial data';

/**
 * How a figure stands against its target, in a symbol and words. `▲ watch` is a miss of up to a tenth of the target. Spend, where
 * neither more nor less is better, counts as a budget.
 */
export function statusFormula(context: ReportContext, kpi: Figure, actual: Formula, target?: Formula): Formula {
  if (!target) return term(noTarget);
  if (coverageOf(context, kpi) < enough) return term(partialData);
  const slack = op(call('ABS', target), '/', 10);
  const [met, near] =
    kpi.better === 'higher'
      ? [op(actual, '>=', target), op(actual, '>=', op(target, '-', slack))]
      : [op(actual, '<=', target), op(actual, '<=', op(target, '+', slack))];
  return when(call('ISNUMBER', actual), when(met, onPlan, when(near, watchIt, offPlan)), cannotSay);
}

/** The same in TypeScript, to choose what goes on a list; the word on the page is always the formula's. */
export function statusOf(context: ReportContext, kpi: Figure, actual: number | undefined, target: number): string {
  if (coverageOf(context, kpi) < enough) return partialData;
  if (actual === undefined) return cannotSay;
  const miss = kpi.better === 'higher' ? target - actual : actual - target;
  if (miss <= 0) return onPlan;
  return miss <= Math.abs(target) / 10 ? watchIt : offPlan;
}

/** Colour beside symbol and words, never instead of them. */
export const statusHighlights = (first: string, last: string, columns: readonly [number, number]): Highlight[] =>
  [
    ['✔', good],
    ['▲', watch],
    ['✖', bad],
  ].map(([startsWith = '', color = '']) => ({ rows: [first, last], columns, startsWith, color }));
