import type { Dice } from '../../../test/truth/dice.ts';
import { daysIn, monthOf, type Span } from './calendar.ts';
import { spanOf } from './make-settings.ts';
import type { Planned, World } from './world.ts';

/** Now and then a budget by month, near what is spent, of all channels or of some. */
export function makePlan(dice: Dice, world: World): Planned[] {
  const names = [...new Set(world.rows.flatMap(({ channel }) => (channel === '' ? [] : [channel])))];
  if (!dice.chance(0.25) || names.length === 0) return [];
  const span = spanOf(world);
  const months: Span[] = [];
  for (let month = monthOf(span.from); month.from <= span.to && months.length < 12; month = monthOf(month.to + 1))
    months.push(month);
  return dice.some(names, dice.chance(0.7) ? names.length : 1).flatMap((channel) => {
    const spent = world.rows.reduce((sum, row) => sum + (row.channel === channel ? (row.amounts.cost ?? 0) : 0), 0);
    const daily = (Math.abs(spent) / daysIn(span)) * dice.pick([0.6, 0.95, 1, 1.05, 1.5]);
    return months.map((month) => ({ channel, month, cost: Math.round(daily * daysIn(month)) + 1 }));
  });
}
