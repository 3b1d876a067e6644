import { amountOf } from './amounts.ts';
import { Figures } from './figures.ts';
import type { TableCase } from './table-case.ts';

/** What the cells as written add up to, for whoever knows which of them count: to be held against the truth, which comes from the world. */
export function writtenFigures({ sheets, digits }: TableCase): Figures {
  const figures = new Figures();
  for (const { grid } of sheets) {
    for (const { value, counts = [] } of grid.flat()) {
      for (const { measure, from, to, currency, sign = 1, one, times } of counts) {
        const amount = one ? 1 : amountOf(value, digits) * (times === undefined ? 1 : amountOf(times, digits));
        figures.add(measure, currency, sign * amount, from, to);
      }
    }
  }
  return figures;
}
