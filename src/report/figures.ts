import { type Measure, measures } from '../intake/campaign-rows.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import type { Unit } from '../metrics/unit.ts';
import { figureIds } from '../settings/figure-ids.ts';

/** Whatever has a column of figures on the KPI tab: a measure that is summed, what is left of it, or a metric. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower';
  readonly says: string;
  readonly metric?: Metric;
}

const summed: Record<Measure, Omit<Figure, 'id'>> = {
  cost: { title: 'Spend', unit: 'money', better: 'lower', says: 'What was paid for the campaigns.' },
  revenue: { title: 'Revenue', unit: 'money', better: 'higher', says: 'What the sources credit to the campaigns.' },
  impressions: { title: 'Impressions', unit: 'count', better: 'higher', says: 'How often an ad was shown.' },
  clicks: { title: 'Clicks', unit: 'count', better: 'higher', says: 'How often an ad was clicked.' },
  conversions: {
    title: 'Conversions',
    unit: 'count',
    better: 'higher',
    says: 'Actions that the campaigns were made for, as each platform counts them.',
  },
  leads: { title: 'Leads', unit: 'count', better: 'higher', says: 'People who left their details.' },
  orders: { title: 'Orders', unit: 'count', better: 'higher', says: 'Orders that were placed.' },
  newCustomers: {
    title: 'New customers',
    unit: 'count',
    better: 'higher',
    says: 'People who bought for the first time.',
  },
};

/** Revenue, or the margin on it, less the spend. Without a margin that is before the cost of goods, and no profit. */
export const net: Figure = {
  id: 'net',
  title: 'Net return',
  unit: 'money',
  better: 'higher',
  says: 'Revenue less spend: after the cost of goods where a margin is set, else before it.',
};

export const isMeasure = (id: string): id is Measure => (measures as readonly string[]).includes(id);

/** The columns of figures on the KPI tab. Their places never change, so links into the tab keep their meaning. */
export const figures: readonly Figure[] = figureIds.map((id): Figure => {
  if (isMeasure(id)) return { id, ...summed[id] };
  if (id === net.id) return net;
  const metric = metrics.find((each) => each.id === id);
  if (!metric) throw new Error(`no metric ${id}`);
  return { ...metric, metric };
});

/** The metrics that campaign rows can feed. */
export const kpiMetrics: readonly Metric[] = figures.flatMap(({ metric }) => metric ?? []);

/** What of the rows a figure is worked out from. */
export const measuresIn = ({ id, metric }: Figure): Measure[] => {
  if (isMeasure(id)) return [id];
  return metric ? metric.arguments.flatMap(({ name }) => (isMeasure(name) ? [name] : [])) : ['revenue', 'cost'];
};

export function figureOf(id: string): Figure | undefined {
  return figures.find((figure) => figure.id === id);
}

export const roiFigure = figureOf('roi') as Figure;
