import type { Cell } from '../../workbook/tab-plan.ts';
import { look } from '../look.ts';
import type { Stretches } from '../stretches.ts';
import { daysOf } from './columns.ts';
import { pathOf } from './sums-columns.ts';

/** Says what the figures of a row with days are summed over, and decides it. */
export const pathCell = (stretches: Stretches, row: string): Cell => ({
  formula: pathOf(stretches, daysOf(row)),
  style: { ...look.byline, align: 'right' },
});

export const pathHead: Cell = { value: 'Summed over', style: look.headRight };
