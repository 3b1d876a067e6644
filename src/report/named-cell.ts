import type { Term } from '../workbook/formula.ts';
import type { Cell, CellStyle } from '../workbook/tab-plan.ts';

/** A cell with a name, or with a way to what it names: a formula in a cell of plain text would be shown and not computed. */
export function namedCell(value: Term, style: CellStyle): Cell {
  if (typeof value === 'object') return { formula: value, style };
  return { value, style: typeof value === 'string' ? { ...style, format: '@' } : style };
}
