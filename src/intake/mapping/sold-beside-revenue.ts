import { columnsOf } from '../evidence/columns.ts';
import type { TableBody } from '../table/table-body.ts';
import { type ColumnDraft, take } from './column-draft.ts';
import { showsMoney } from './doubtful-words.ts';
import { saysSold } from './header-phrase.ts';

/** Whole numbers of things, none below zero, and no money. */
export function areThings(body: TableBody, column: number): boolean {
  const { numeric, filled, numbers } = columnsOf(body).profile(column);
  const read = [...numbers.values].filter((value) => !Number.isNaN(value));
  return (
    filled > 0 &&
    numeric > 0.8 &&
    !showsMoney(body, column) &&
    read.every((value) => Number.isInteger(value) && value >= 0)
  );
}

/** `Ventes` beside `CA` is how many were sold: the money of it is read already, and each sale came to some. */
export function takeSold(draft: ColumnDraft): void {
  const { body, fields, taken } = draft;
  const revenue = fields.get('revenue');
  if (revenue === undefined || fields.has('orders') || fields.has('conversions')) return;
  const earned = columnsOf(body).profile(revenue).numbers.values;
  const found = body.keys.flatMap(({ key }, column) => {
    if (taken.has(column) || !saysSold(key) || !areThings(body, column)) return [];
    const sold = columnsOf(body).profile(column).numbers.values;
    return sold.some((count, row) => count > earned[row]!) ? [] : [column];
  });
  if (found.length !== 1) return;
  take(draft, 'orders', found[0]!);
  draft.reasons.set('orders', [{ by: 'words' }]);
}
