import { rounding } from '../../intake/shapes/rounded-total.ts';
import type { Rule } from '../rule.ts';
import { counted, money, quoted } from '../words.ts';

export const negativeCost: Rule = {
  code: 'negative-cost',
  severity: 'warning',
  says: 'A refund or credit shrinks what ROI divides by, so ROI looks better than it is.',
  *check({ readings }) {
    for (const reading of readings) {
      const { channel, measures } = reading.rows;
      const { cost } = measures;
      let count = 0;
      let sum = 0;
      let first = -1;
      for (let i = 0; i < cost.length; i++) {
        // What parts of a total were rounded by is no credit.
        if (!(cost[i]! < 0) || channel[i] === rounding) continue;
        if (count++ === 0) first = i;
        sum += cost[i]!;
      }
      if (count === 0) continue;
      const row = reading.rows.sourceRow[first]!;
      yield {
        source: reading.name,
        row,
        column: reading.columns.cost ?? null,
        message: `${counted(count, 'row')} of ${quoted(reading.columns.cost)} ${count === 1 ? 'is' : 'are'} below zero (row ${row}${count > 1 ? ' first' : ''}), ${money(sum, reading.currency)} in all. A credit makes ROI look better than the advertising was; check that it belongs to these days.`,
      };
    }
  },
};
