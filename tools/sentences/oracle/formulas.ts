import type { Measure } from '../world/world.ts';
import type { Sums } from './sums.ts';

/** What a figure is made of, written down a second time: nothing here is taken from the report. */
interface Formula {
  readonly inputs: readonly Measure[];
  readonly value: (sums: (measure: Measure) => number, margin: number, otherCosts: number) => number;
  /** What it is divided by; without it or at 0 and less there is no figure. */
  readonly per?: Measure;
  readonly unit: 'money' | 'count' | 'share' | 'ratio';
  readonly better: 'higher' | 'lower';
}

const sum = (measure: Measure, unit: Formula['unit'], better: Formula['better'] = 'higher'): Formula => ({
  inputs: [measure],
  value: (of) => of(measure),
  unit,
  better,
});

const per = (top: Measure, bottom: Measure, unit: Formula['unit'], better: Formula['better'], times = 1): Formula => ({
  inputs: [top, bottom],
  per: bottom,
  value: (of) => (times * of(top)) / of(bottom),
  unit,
  better,
});

export const formulas: Readonly<Record<string, Formula>> = {
  cost: sum('cost', 'money', 'lower'),
  revenue: sum('revenue', 'money'),
  impressions: sum('impressions', 'count'),
  clicks: sum('clicks', 'count'),
  conversions: sum('conversions', 'count'),
  leads: sum('leads', 'count'),
  orders: sum('orders', 'count'),
  newCustomers: sum('newCustomers', 'count'),
  net: {
    inputs: ['revenue', 'cost'],
    value: (of, margin, other) => of('revenue') * margin - of('cost') - other,
    unit: 'money',
    better: 'higher',
  },
  roi: {
    inputs: ['revenue', 'cost'],
    per: 'cost',
    value: (of, margin, other) => (of('revenue') * margin - of('cost') - other) / (of('cost') + other),
    unit: 'share',
    better: 'higher',
  },
  roas: per('revenue', 'cost', 'ratio', 'higher'),
  cac: {
    inputs: ['cost', 'newCustomers'],
    per: 'newCustomers',
    value: (of, _, other) => (of('cost') + other) / of('newCustomers'),
    unit: 'money',
    better: 'lower',
  },
  cpa: per('cost', 'conversions', 'money', 'lower'),
  cpl: per('cost', 'leads', 'money', 'lower'),
  cpc: per('cost', 'clicks', 'money', 'lower'),
  cpm: per('cost', 'impressions', 'money', 'lower', 1000),
  ctr: per('clicks', 'impressions', 'share', 'higher'),
  cvr: per('conversions', 'clicks', 'share', 'higher'),
  aov: per('revenue', 'orders', 'money', 'higher'),
};

/** null where an input is missing or nothing is there to divide by. */
export function figureFrom(id: string, sums: Sums, margin: number, otherCosts: number): number | null {
  const formula = formulas[id];
  if (!formula || formula.inputs.some((input) => sums[input] === null)) return null;
  if (formula.per && !((sums[formula.per] as number) > 0)) return null;
  return formula.value((measure) => sums[measure] as number, margin, otherCosts);
}

/** Those into which other costs go, or may. */
export const withOtherCosts: readonly string[] = ['net', 'roi', 'cac'];
