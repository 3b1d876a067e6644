import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';

/** What a row that adds up others is called: by a word for totals, or else by its first name. A number or a day is none. */
export function labelOfTotal(body: TableBody, columns: readonly number[], row: number): string {
  const cells = body.row(row);
  const texts = columns.flatMap((column) => {
    const cell = cells[column];
    return typeof cell === 'string' && /\p{L}/u.test(cell) ? [cellText(cell)] : [];
  });
  return texts.find(isTotalLabel) ?? texts[0] ?? '';
}
