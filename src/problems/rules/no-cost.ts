import type { Rule } from '../rule.ts';

export const noCost: Rule = {
  code: 'no-cost',
  severity: 'warning',
  says: 'Without what was spent there is no return on it.',
  *check({ readings }) {
    const read = readings.filter(({ refused, rates }) => !refused && !rates);
    if (read.length === 0 || read.some(({ rows }) => rows.measures.cost.some((cost) => cost > 0))) return;
    const [first] = read;
    yield {
      source: first!.name,
      row: null,
      column: null,
      message: `No source has a cost, so there is no ROI to compute. Add what was spent: an export of each advertising platform, or a sheet with a cost column.`,
    };
  },
};
