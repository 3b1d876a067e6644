import type { Rule } from '../rule.ts';

export const noCost: Rule = {
  code: 'no-cost',
  severity: 'warning',
  says: 'Without what was spent there is no return on it.',
  *check({ readings }) {
    const read = readings.filter(({ refused, rates }) => !refused && !rates);
    const isAny = (fits: (cost: number) => boolean) => read.some(({ rows }) => rows.measures.cost.some(fits));
    const [first] = read;
    if (!first || isAny((cost) => cost > 0)) return;
    const held = read.some((reading) => reading.held.some(({ amounts }) => (amounts.cost ?? 0) > 0));
    const what = held
      ? 'All rows with a cost are left out'
      : isAny((cost) => cost < 0)
        ? 'No cost is above 0'
        : isAny((cost) => cost === 0)
          ? 'All cost is 0'
          : 'No source has a cost';
    yield {
      source: first.name,
      row: null,
      column: null,
      message: `${what}, so there is no ROI to compute. ${held ? 'What holds them back is said with them.' : 'Add what was spent: an export of each advertising platform, or a sheet with a cost column.'}`,
    };
  },
};
