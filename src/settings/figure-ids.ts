/** What a KPI can be: a measure that is summed, what is left of it, or a metric. In the order of the KPI tab's columns. */
export const figureIds = [
  'cost',
  'revenue',
  'net',
  'impressions',
  'clicks',
  'conversions',
  'leads',
  'orders',
  'newCustomers',
  'roi',
  'roas',
  'cac',
  'cpa',
  'cpl',
  'cpc',
  'cpm',
  'ctr',
  'cvr',
  'aov',
] as const;

export type FigureId = (typeof figureIds)[number];
