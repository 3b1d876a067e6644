import { fromSerial, toSerial } from '../intake/columns/day-serial.ts';
import { nextStep, stepStart } from '../intake/cut-days.ts';
import type { Period } from '../intake/reading.ts';
import type { OtherCosts } from '../settings/list/other-costs.ts';
import { daysIn } from './days-in.ts';

/** A calendar month with all that it cost beside the media spend. */
export interface CostMonth extends Period {
  readonly month: string;
  readonly amount: number;
  readonly items: readonly { readonly what: string; readonly amount: number }[];
}

export const unnamed = 'Other costs';

/** In order of time; none where one amount stands for each month. */
export function costMonths(set: OtherCosts): CostMonth[] {
  if (typeof set === 'number') return [];
  return [...new Set(set.map(({ month }) => month))].sort().map((month) => {
    const from = toSerial(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
    const items = set
      .filter((each) => each.month === month)
      .map(({ what, amount }) => ({ what: what || unnamed, amount }));
    const amount = items.reduce((sum, item) => sum + item.amount, 0);
    return { month, from, to: nextStep(from, 'month') - 1, amount, items };
  });
}

export const hasOtherCosts = (set: OtherCosts): boolean => (typeof set === 'number' ? set > 0 : set.length > 0);

/** What they come to in a period, by calendar month; a part of a month counts by its days. */
export function otherCostsIn(set: OtherCosts, period: Period): number {
  if (typeof set === 'number') return set * monthsIn(period);
  return costMonths(set).reduce((sum, month) => {
    const days = Math.min(month.to, period.to) - Math.max(month.from, period.from) + 1;
    return days > 0 ? sum + (month.amount * days) / daysIn(month) : sum;
  }, 0);
}

/** Calendar months; of one that a period cuts, the share of its days. */
function monthsIn({ from, to }: Period): number {
  const [before, last] = [fromSerial(from - 1), fromSerial(to)];
  const part = (serial: number) => {
    const start = stepStart(serial, 'month');
    return (serial + 1 - start) / (nextStep(start, 'month') - start);
  };
  return (last.year - before.year) * 12 + last.month - before.month + part(to) - part(from - 1);
}

/** What the costs of a period are for, each once, the first named first. */
export function costNames(set: OtherCosts, period: Period): string[] {
  const months = costMonths(set).filter(({ from, to }) => from <= period.to && to >= period.from);
  return [...new Set(months.flatMap(({ items }) => items.map(({ what }) => what)))];
}

/** Whether some days of a period lie in months of which nothing is set. */
export const lacksMonths = (set: OtherCosts, period: Period): boolean =>
  costMonths(set).reduce(
    (days, { from, to }) => days - Math.max(0, Math.min(to, period.to) - Math.max(from, period.from) + 1),
    daysIn(period),
  ) > 0;
