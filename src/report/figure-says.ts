import type { ReportContext } from './context.ts';
import type { Figure } from './figures.ts';
import { hasMargin } from './margin.ts';

/** What a figure means on this page: without a margin 0 % is not break-even. */
export const figureSays = (context: ReportContext, { id, says }: Figure): string =>
  id === 'roi' && !hasMargin(context)
    ? 'What came back on top of each unit of money spent, before the cost of goods: no margin is set.'
    : says;
