import { type Measure, measures } from '../campaign-rows.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { Field } from '../reading.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';

/** By how much sums of abbreviated amounts may be off: `1.2K` is up to 50 more or less. */
export function vagueness(
  body: TableBody,
  fields: ReadonlyMap<Field, number>,
  numbers: ReadonlyMap<number, NumberColumn>,
): Readonly<Partial<Record<Measure, number>>> {
  const found: Partial<Record<Measure, number>> = {};
  for (const measure of measures) {
    const column = fields.get(measure) ?? -1;
    const read = numbers.get(column);
    if (!read || read.abbreviated.length === 0) continue;
    const cells = body.column(column);
    found[measure] = read.abbreviated.reduce((sum, row) => sum + halfUnit(cellText(cells[row]), read.values[row]!), 0);
  }
  return found;
}

/** Half of what the last digit of a text is worth. */
function halfUnit(text: string, value: number): number {
  const shown = Number(text.replace(/\D/g, ''));
  return shown > 0 ? Math.abs(value) / shown / 2 : 0;
}
