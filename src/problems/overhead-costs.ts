import { daysInMonth, toSerial } from '../intake/columns/day-serial.ts';
import type { MonthlyCost } from '../intake/monthly-cost.ts';
import { worthOver } from '../intake/rates/rate-book.ts';
import { bookOf } from './book-of.ts';
import type { RuleContext } from './rule.ts';

export interface FoundOverhead {
  readonly source: string;
  readonly name: string;
  /** The first of its rows in the raw tab; null where it is a column. */
  readonly row: number | null;
  readonly currency: string;
  /** In its own currency. */
  readonly total: number;
  /** Its months in the report currency; null where there is no rate. */
  readonly costs: readonly Required<MonthlyCost>[] | null;
  /** What of the total bears no month, in its own currency. */
  readonly undated: number;
}

const half = 0.005;
const keyOf = ({ month, what = '' }: MonthlyCost): string => `${month} ${what.trim().toLowerCase()}`;

/** The overheads of all sources. One that an earlier source has for the same month is not counted again. */
export function overheadsIn(context: RuleContext): FoundOverhead[] {
  const worth = worthOver(bookOf(context));
  const seen = new Map<string, string>();
  return context.readings.flatMap(({ name: source, overheads = [] }) =>
    overheads.flatMap(({ name, months, total, currency: own, row = null }) => {
      const bySum = new Map<string, number>();
      for (const { month, amount } of months) if (month !== '') bySum.set(month, (bySum.get(month) ?? 0) + amount);
      const rated = [...bySum].map(([month, amount]) => ({ month, amount, rate: worth(own, ...daysOf(month)) }));
      const isRated = rated.every(({ rate }) => rate !== undefined);
      const costs = rated.map(({ month, amount, rate = 1 }) => ({ month, amount: cents(amount * rate), what: name }));
      const fresh = costs.filter((cost) => {
        const first = seen.get(keyOf(cost)) ?? source;
        seen.set(keyOf(cost), first);
        return first === source && Math.abs(cost.amount) >= half;
      });
      if (Math.abs(total) < half && fresh.length === 0) return [];
      const dated = [...bySum.values()].reduce((sum, amount) => sum + amount, 0);
      return [
        { source, name, row, currency: own, total, costs: isRated ? fresh : null, undated: cents(total - dated) },
      ];
    }),
  );
}

/** What is not among the costs that are set, or is there with another amount. */
export const notTaken = (costs: readonly MonthlyCost[], set: readonly MonthlyCost[]): MonthlyCost[] =>
  costs.filter(
    (cost) => !set.some((each) => keyOf(each) === keyOf(cost) && Math.abs(each.amount - cost.amount) < half),
  );

/** The costs that are set with these: one of the same name and month takes the place of the earlier. */
export const withCosts = (set: readonly MonthlyCost[], costs: readonly MonthlyCost[]): MonthlyCost[] => {
  const fresh = new Set(costs.map(keyOf));
  return [...set.filter((each) => !fresh.has(keyOf(each))), ...costs].sort((a, b) =>
    a.month < b.month ? -1 : a.month > b.month ? 1 : 0,
  );
};

/** First and last day of a month such as `2025-01`. */
function daysOf(month: string): [from: number, to: number] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return [toSerial(year, number, 1), toSerial(year, number, daysInMonth(year, number))];
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
