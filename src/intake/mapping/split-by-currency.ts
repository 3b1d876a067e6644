import { readNumbers } from '../columns/read-numbers.ts';
import type { Field } from '../reading.ts';
import type { ColumnDraft } from './column-draft.ts';

/** `Amount spent (GBP)` beside `Amount spent (EUR)`: one amount, where each row has it in one currency only. */
export function splitByCurrency(
  { body, otherCurrencies, taken }: ColumnDraft,
  field: Field,
  columns: readonly number[],
): boolean {
  if (field !== 'cost' && field !== 'revenue') return false;
  const codes = new Set(columns.map((column) => body.keys[column]!.currency));
  if (codes.has('') || codes.size < columns.length) return false;
  const reads = columns.map((column) => readNumbers(body.column(column)).values);
  for (let row = 0; row < body.length; row++) {
    if (reads.filter((values) => values[row]! !== 0 && !Number.isNaN(values[row]!)).length > 1) return false;
  }
  for (const column of columns.slice(1)) {
    otherCurrencies.push({ measure: field, column });
    taken.add(column);
  }
  return true;
}
