import type { Dice } from '../../../test/truth/dice.ts';
import { dayOf, daysIn, isoOf, monthOf, partsOf, quarterOf, type Span, yearOf } from './calendar.ts';
import type { Objective, Settings } from './given.ts';
import type { World } from './world.ts';

type Days = { readonly from: string; readonly to: string };
const iso = ({ from, to }: Span): Days => ({ from: isoOf(from), to: isoOf(to) });

/** Random settings that a team would make over these data. */
export function makeSettings(dice: Dice, world: World, today: number): Settings {
  const span = spanOf(world);
  const rates = Object.fromEntries(Object.entries(world.worth).filter(() => dice.chance(0.5)));
  const roi = roiOf(world);
  return {
    currency: world.currency,
    rates,
    ...(dice.chance(0.5) ? { margin: dice.pick([0.3, 0.45, 0.6, 0.8]) } : {}),
    ...(dice.chance(0.3) ? { otherCosts: dice.pick([500, 3000, 8000]) } : {}),
    period: period(dice, span),
    baseline: dice.chance(0.25) ? iso(somewhere(dice, span)) : 'auto',
    targets: targets(dice, world, roi),
    objectives: dice.chance(0.4) ? objectives(dice, world, span, today, roi) : [],
    grain: dice.pick(['month', 'month', 'week', 'quarter'] as const),
    ...(dice.chance(0.3)
      ? {
          firstScreenKpis: dice.some(
            ['cost', 'revenue', 'net', 'roi', 'roas', 'cac', 'cpa', 'cpl', 'aov', 'leads', 'ctr', 'cvr'],
            5,
          ),
        }
      : {}),
  };
}

export function spanOf({ sources }: World): Span {
  return {
    from: Math.min(...sources.map(({ days }) => days.from)),
    to: Math.max(...sources.map(({ days }) => days.to)),
  };
}

function period(dice: Dice, span: Span): NonNullable<Settings['period']> {
  const set = dice.pick([
    'all',
    'all',
    'last-month',
    'last-quarter',
    'last-quarter',
    'last-year',
    'quarter',
    'month',
    'days',
  ] as const);
  if (set === 'quarter') return iso(quarterOf(span.to - dice.int(0, Math.min(100, daysIn(span) - 1))));
  if (set === 'month') return iso(monthOf(span.to - dice.int(0, Math.min(60, daysIn(span) - 1))));
  if (set === 'days') return iso(somewhere(dice, span));
  return set;
}

/** Whole months, as people choose them. */
function somewhere(dice: Dice, span: Span): Span {
  const from = monthOf(span.from + dice.int(0, daysIn(span) - 1)).from;
  let to = from - 1;
  for (let i = dice.pick([1, 2, 3]); i > 0; i--) to = monthOf(to + 1).to;
  return { from, to };
}

/** As it stands, so that targets lie near it. */
function roiOf({ rows }: World): number {
  const sum = (measure: 'cost' | 'revenue') => rows.reduce((total, { amounts }) => total + (amounts[measure] ?? 0), 0);
  const cost = sum('cost');
  return cost > 0 ? sum('revenue') / cost - 1 : 0;
}

function targets(dice: Dice, world: World, roi: number): Record<string, number> {
  const found: Record<string, number> = {};
  const near = (value: number) => Math.round(value * dice.pick([0.8, 0.95, 0.995, 1, 1.005, 1.05, 1.3]) * 100) / 100;
  if (dice.chance(0.45)) found.roi = near(roi) || 0.1;
  const sum = (measure: 'cost' | 'revenue') =>
    world.rows.reduce((total, { amounts }) => total + (amounts[measure] ?? 0), 0);
  if (dice.chance(0.3)) found.revenue = Math.max(1, Math.round(near(sum('revenue'))));
  if (dice.chance(0.2)) found.cost = Math.max(1, Math.round(near(sum('cost'))));
  if (dice.chance(0.25)) found.cac = dice.pick([20, 40, 80, 150]);
  if (dice.chance(0.2)) found.roas = dice.pick([1, 1.5, 2, 3]);
  if (dice.chance(0.2)) found.cpl = dice.pick([10, 30, 60]);
  return found;
}

function objectives(dice: Dice, world: World, span: Span, today: number, roi: number): Objective[] {
  const year = partsOf(span.to).year;
  const whole = Math.round(world.rows.reduce((total, { amounts }) => total + (amounts.revenue ?? 0), 0)) + 100;
  const daily = whole / daysIn(span);
  const near = () => dice.pick([0.7, 0.95, 1, 1.1, 1.6]);
  const possible: Objective[] = [
    {
      statement: `Revenue of ${Math.round(daily * 365)} in ${year}`,
      metric: 'revenue',
      target: Math.round(daily * 365 * near()),
      deadline: isoOf(yearOf(span.to).to),
      owner: 'CMO',
    },
    {
      statement: 'Reach the return that was agreed',
      metric: 'roi',
      target: Math.round(roi * near() * 100) / 100 || 0.1,
      deadline: isoOf(span.from + Math.floor(daysIn(span) * dice.pick([0.3, 0.6, 0.9]))),
      owner: 'Ops',
    },
    {
      statement: 'Win customers at a fair cost',
      metric: 'cac',
      target: dice.pick([20, 50, 90]),
      deadline: isoOf(today + 60),
    },
    { statement: 'Keep to the budget', metric: 'cost', target: whole, deadline: isoOf(dayOf(year, 12, 31)) },
    {
      statement: 'Sell more',
      metric: 'revenue',
      target: Math.round(whole * near()),
      deadline: isoOf(today - dice.int(1, 20)),
      owner: 'CMO',
    },
  ];
  return dice.some(possible, dice.int(1, 3));
}
