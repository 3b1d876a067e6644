import { measures } from '../campaign-rows.ts';
import { cellState } from '../columns/cell-state.ts';
import type { NumberColumn } from '../columns/read-numbers.ts';
import type { Field, Finding } from '../reading.ts';
import type { TableBody } from '../table/table-body.ts';

/** A column of shares is no amount and loses its field; a share among amounts is a cell that cannot be read. */
export function rejectPercents(
  body: TableBody,
  fields: Map<Field, number>,
  numbers: ReadonlyMap<number, NumberColumn>,
): Finding[] {
  const findings: Finding[] = [];
  for (const measure of measures) {
    const column = fields.get(measure);
    const read = column === undefined ? undefined : numbers.get(column);
    if (column === undefined || !read?.percent) continue;
    const cells = body.column(column);
    let values = 0;
    const shares: number[] = [];
    for (let i = 0; i < body.length; i++) {
      if (read.state[i] !== cellState.value) continue;
      values++;
      const cell = cells[i];
      if (typeof cell === 'string' && /[%٪％]/.test(cell)) shares.push(i);
    }
    if (shares.length > values / 2) {
      fields.delete(measure);
      findings.push({ code: 'percent-amount', column: body.headers[column]!, details: { field: measure } });
      continue;
    }
    for (const row of shares) {
      read.values[row] = Number.NaN;
      read.state[row] = cellState.unreadable;
    }
  }
  return findings;
}
