import { call, type Formula, op, when } from '../workbook/formula.ts';
import { difference, differenceFormat } from './difference.ts';
import type { Figure } from './figures.ts';
import { signed } from './formats.ts';
import { notAvailable } from './kpi/figure-row.ts';

/** How a figure changed: a share in points, all else in percent of what it was; from nothing or less there is no such percent. */
export function change(kpi: Pick<Figure, 'unit'>, now: Formula, before: Formula, format: string): Formula {
  const none = op(call('COUNT', before, now), '<', 2);
  if (kpi.unit === 'percent') return when(none, notAvailable, difference(kpi, now, before, format));
  const share = call('ROUND', op(op(now, '-', before), '/', before), 2);
  return when(none, notAvailable, when(op(before, '<=', 0), notAvailable, share));
}

export const changeFormat = (kpi: Pick<Figure, 'unit'>, format: string): string =>
  kpi.unit === 'percent' ? differenceFormat(kpi, format) : signed('0%');
