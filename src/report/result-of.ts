import type { Measure } from '../intake/campaign-rows.ts';
import type { ReportContext } from './context.ts';
import { type Figure, figureOf, roiFigure } from './figures.ts';

/** What spend is held against: what it brought, and the figure that says so. */
export interface Result {
  readonly measure: Measure;
  readonly figure: Figure;
}

/** Where nobody has revenue, the nearest to a customer first. */
const instead = [
  ['newCustomers', 'cac'],
  ['conversions', 'cpa'],
  ['leads', 'cpl'],
] as const;

/** Revenue and ROI, or what the data have in their place. */
export function resultOf({ facts: { present } }: Pick<ReportContext, 'facts'>): Result {
  const [measure, id] = (!present.has('revenue') && instead.find(([each]) => present.has(each))) || ['revenue', 'roi'];
  return { measure, figure: figureOf(id) ?? roiFigure };
}
