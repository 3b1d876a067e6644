import type { ReportContext } from './context.ts';
import { type Figure, figureOf, measuresIn } from './figures.ts';
import { hasOtherCosts } from './other-costs.ts';

const cac = figureOf('cac') as Figure;

type Known = Pick<ReportContext, 'matched' | 'settings'>;

/** Whether other costs are set and CAC counts them: what the whole company costs stands against no part of its customers. */
export const cacCountsOtherCosts = ({ matched, settings }: Known): boolean =>
  hasOtherCosts(settings.otherCosts) && !matched.isPartial(measuresIn(cac));

/** Why it does not, where they are set. */
export const whyNotCounted =
  'spend and new customers are not both counted throughout, so CAC is the paid one, of media spend only.';
