import type { Reading } from '../../intake/reading.ts';
import { withoutRevenue } from '../fixes/without-revenue.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../words.ts';

/** Shops and analytics count every sale, whichever advertisement claims it. */
const countsAllSales = new Set(['shopify', 'ga4']);

export const revenueClaimedTwice: Rule = {
  code: 'revenue-claimed-twice',
  severity: 'warning',
  says: 'A sale that the shop counts and a platform claims is one sale.',
  *check({ readings }) {
    const earning = readings.filter((reading) => !reading.refused && total(reading.rows.measures.revenue) > 0);
    for (const shop of earning.filter(({ platform }) => countsAllSales.has(platform ?? ''))) {
      const claiming = earning.filter((other) => !countsAllSales.has(other.platform ?? '') && overlap(shop, other));
      if (claiming.length === 0) continue;
      const names = claiming.map(({ name }) => name);
      yield {
        source: shop.name,
        row: null,
        column: shop.columns.revenue ?? null,
        message: `${shop.name} counts all sales of days for which ${listed(names)} ${names.length === 1 ? 'claims' : 'claim'} revenue as well, so those sales count twice. Unmap the revenue of one side in the source’s settings.`,
        fixes: [
          withoutRevenue(names, `Count the revenue of ${shop.name} only`),
          withoutRevenue([shop.name], `Count the revenue of ${listed(names, 2)} only`),
        ],
      };
    }
    const shops = earning.filter(({ platform }) => countsAllSales.has(platform ?? ''));
    for (let b = 1; b < shops.length; b++) {
      const twin = shops.slice(0, b).find((shop) => shop.platform !== shops[b]!.platform && overlap(shop, shops[b]!));
      if (!twin) continue;
      yield {
        source: shops[b]!.name,
        row: null,
        column: shops[b]!.columns.revenue ?? null,
        message: `${twin.name} and ${shops[b]!.name} both count all sales of the same days. Leave the revenue of one out.`,
        fixes: [
          withoutRevenue([shops[b]!.name], `Count the revenue of ${twin.name} only`),
          withoutRevenue([twin.name], `Count the revenue of ${shops[b]!.name} only`),
        ],
      };
    }
  },
};

/** Days in common; a source without dates may have any. */
function overlap(a: Reading, b: Reading): boolean {
  if (!a.period || !b.period) return true;
  return a.period.from <= b.period.to && b.period.from <= a.period.to;
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value;
  return sum;
}
