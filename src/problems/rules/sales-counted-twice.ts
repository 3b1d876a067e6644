import { countsAllSales, overlap } from '../../intake/count-once.ts';
import type { Reading } from '../../intake/reading.ts';
import { withoutRevenue } from '../fixes/without-revenue.ts';
import type { Rule } from '../rule.ts';

export const salesCountedTwice: Rule = {
  code: 'sales-counted-twice',
  severity: 'warning',
  says: 'A shop, analytics, a CRM and the books may each count all sales of the same days.',
  *check({ readings }) {
    const earning = readings.filter((reading) => countsAllSales(reading) && earns(reading));
    for (let b = 1; b < earning.length; b++) {
      const again = earning[b]!;
      // Two exports of one shop are compared row by row elsewhere.
      const first = earning.slice(0, b).find((one) => isOther(one, again) && overlap(one, again));
      if (!first) continue;
      yield {
        source: again.name,
        row: null,
        column: again.columns.revenue ?? null,
        message: `${first.name} and ${again.name} both count all sales of the same days, and are added. Leave the revenue of one out, unless they are two shops.`,
        fixes: [
          withoutRevenue([again.name], `Count the revenue of ${first.name} only`),
          withoutRevenue([first.name], `Count the revenue of ${again.name} only`),
        ],
      };
    }
  },
};

const isOther = (a: Reading, b: Reading): boolean => a.platform !== b.platform || a.platform === 'spreadsheet';

const earns = ({ refused, rows }: Reading): boolean =>
  refused === null && rows.measures.revenue.some((revenue) => revenue > 0);
