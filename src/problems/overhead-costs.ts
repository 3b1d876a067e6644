import type { MonthlyCost } from '../intake/monthly-cost.ts';
import { reportBasis, worthIn } from '../intake/report-currency.ts';
import type { RuleContext } from './rule.ts';

export interface FoundOverhead {
  readonly source: string;
  readonly name: string;
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
export function overheadsIn({ readings, currency, rates }: RuleContext): FoundOverhead[] {
  const rateOf = worthIn(reportBasis(readings, currency), rates);
  const seen = new Map<string, string>();
  return readings.flatMap(({ name: source, overheads = [] }) =>
    overheads.flatMap(({ name, months, total, currency: own }) => {
      const rate = rateOf(own);
      const bySum = new Map<string, number>();
      for (const { month, amount } of months) bySum.set(month, (bySum.get(month) ?? 0) + amount);
      const costs = [...bySum].map(([month, amount]) => ({ month, amount: cents(amount * (rate ?? 1)), what: name }));
      const fresh = costs.filter((cost) => {
        const first = seen.get(keyOf(cost)) ?? source;
        seen.set(keyOf(cost), first);
        return first === source && Math.abs(cost.amount) >= half;
      });
      if (Math.abs(total) < half && fresh.length === 0) return [];
      const dated = [...bySum.values()].reduce((sum, amount) => sum + amount, 0);
      return [
        { source, name, currency: own, total, costs: rate === undefined ? null : fresh, undated: cents(total - dated) },
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

const cents = (amount: number): number => Math.round(amount * 100) / 100;
