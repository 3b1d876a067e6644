import type { ReportContext } from './context.ts';
import { figureOf } from './figures.ts';

/** Which figures are drawn over time. */

const needs = {
  roi: 'revenue',
  cac: 'newCustomers',
  cpa: 'conversions',
  ctr: 'clicks',
  cvr: 'conversions',
  aov: 'orders',
} as const;

/** On the KPI tab, each by itself. */
export const chartedOnKpi = ({ facts: { present } }: ReportContext): string[] =>
  Object.entries(needs).flatMap(([id, measure]) => (present.has(measure) ? [id] : []));

/** On the page, three at most: the return, what a customer or a conversion costs, and how well clicks turn into them. */
export function chartedOnPage({ facts: { present } }: ReportContext): string[] {
  const cost = present.has('newCustomers')
    ? 'cac'
    : present.has('conversions')
      ? 'cpa'
      : present.has('leads')
        ? 'cpl'
        : 'cpc';
  const rate = present.has('conversions') && present.has('clicks') ? 'cvr' : 'ctr';
  return [...(present.has('revenue') ? ['roi'] : []), cost, rate];
}

/** On the page, beside each other in one chart. */
export const chartedMoney = ({ facts: { present } }: ReportContext): string[] =>
  (['cost', 'revenue'] as const).filter((id) => present.has(id));

/** All of them, each once. */
export const charted = (context: ReportContext) =>
  [...new Set([...chartedMoney(context), ...chartedOnKpi(context), ...chartedOnPage(context)])].flatMap(
    (id) => figureOf(id) ?? [],
  );
