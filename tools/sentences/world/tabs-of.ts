import type { ReportCase } from '../report-case.ts';
import { isoOf } from './calendar.ts';
import type { Given } from './given.ts';
import { type Measure, measures, type Row, type Source, type World } from './world.ts';

const titles: Readonly<Record<Measure, string>> = {
  cost: 'Cost',
  revenue: 'Revenue',
  impressions: 'Impressions',
  clicks: 'Clicks',
  conversions: 'Conversions',
  leads: 'Leads',
  orders: 'Orders',
  newCustomers: 'New customers',
};

export const caseOf = ({ world, settings, today, said }: Given): ReportCase => ({
  tabs: tabsOf(world),
  settings: { ...settings },
  today,
  ...(said
    ? { said: { tabs: tabsOf({ ...said.published, plan: world.plan }), signed: said.signed, agreed: said.agreed } }
    : {}),
});

const tabsOf = (world: World): ReportCase['tabs'] => [
  ...world.sources.map((source, at) => ({ name: source.name, cells: cellsOf(world, source, at) })),
  ...(world.plan.length > 0 ? [{ name: 'Plan', cells: planCells(world) }] : []),
];

function cellsOf({ rows }: World, { channels, counts }: Source, at: number): string[][] {
  const own = rows.filter(({ source }) => source === at);
  const counted = measures.filter((measure) => Object.values(counts).some((each) => each.includes(measure)));
  const named = channels.length > 0;
  return [
    ['Date', ...(named ? ['Channel', 'Campaign'] : []), 'Currency', ...counted.map((measure) => titles[measure])],
    ...own.map((row) => [
      isoOf(row.day),
      ...(named ? [row.channel, row.campaign] : []),
      row.currency,
      ...counted.map((measure) => written(row, measure)),
    ]),
  ];
}

const planCells = ({ plan, currency }: World): string[][] => [
  ['Month', 'Channel', 'Currency', 'Budget'],
  ...plan.map(({ month, channel, cost }) => [isoOf(month.from).slice(0, 7), channel, currency, cost.toFixed(2)]),
];

function written({ amounts, unread }: Row, measure: Measure): string {
  const amount = amounts[measure];
  if (measure === 'cost' && unread) return 'n.a.?';
  if (amount === undefined) return '';
  return measure === 'cost' || measure === 'revenue' ? amount.toFixed(2) : String(amount);
}
