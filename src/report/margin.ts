import { call, type Formula, join, op, when } from '../workbook/formula.ts';
import type { ReportContext } from './context.ts';
import { percentWords } from './words.ts';

/**
 * Whether the team has said what is left of revenue after the cost of goods. Without it nobody knows whether anything was earned, and the
 * page has no word of profit.
 */
export const hasMargin = ({ settings }: Pick<ReportContext, 'settings'>): boolean => settings.margin < 1;

/** From which margin on the revenue brings the spend back: all that can be said of profit without one. */
export function breakEvenWords(revenue: Formula, cost: Formula, subject: '' | 'it '): Formula {
  const least = op(cost, '/', revenue);
  const shown = call('ROUND', least, 2);
  const none = 'no margin would bring it back';
  return when(
    op(revenue, '<=', 0),
    none,
    when(
      op(shown, '<', 1),
      join(`${subject}pays where the margin is above `, percentWords(least)),
      when(op(shown, '=', 1), `${subject}takes a margin of about 100 %`, none),
    ),
  );
}
