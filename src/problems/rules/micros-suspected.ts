import type { Rule } from '../rule.ts';
import { money, quoted } from '../words.ts';

/** Currencies in which a click costs thousands. */
const smallUnits = new Set([
  'IDR',
  'VND',
  'KRW',
  'COP',
  'CLP',
  'HUF',
  'IRR',
  'LBP',
  'UGX',
  'TZS',
  'PYG',
  'NGN',
  'MMK',
  'UZS',
  'LAK',
  'KHR',
  'MNT',
]);

export const microsSuspected: Rule = {
  code: 'micros-suspected',
  severity: 'error',
  says: 'Platforms keep money in millionths behind the scenes, and exports of that kind are a million times too much.',
  *check({ readings }) {
    for (const reading of readings) {
      const { cost, clicks } = reading.rows.measures;
      let sum = 0;
      let count = 0;
      let whole = true;
      for (let i = 0; i < cost.length && whole; i++) {
        if (!(cost[i]! > 0) || !(clicks[i]! > 0)) continue;
        sum += cost[i]!;
        count += clicks[i]!;
        whole = Number.isInteger(cost[i]);
      }
      const limit = smallUnits.has(reading.currency ?? '') ? 5_000_000 : 20_000;
      if (!whole || count < 10 || sum / count < limit) continue;
      yield {
        source: reading.name,
        row: null,
        column: reading.columns.cost ?? null,
        message: `A click costs ${money(sum / count, reading.currency)} on average in ${quoted(reading.columns.cost)}, which suggests amounts in millionths. Check one value against the platform; if so, divide the column by 1,000,000.`,
      };
    }
  },
};
