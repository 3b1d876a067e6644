import { headerKey } from '../../intake/columns/header-key.ts';
import { once } from '../../intake/once.ts';
import type { RawCell, RawTable } from '../../intake/raw.ts';
import type { Reading } from '../../intake/reading.ts';
import { roleHeadersFor } from '../../intake/vocabulary/words-for.ts';
import type { Booked, TiedSide } from './pair.ts';

/** Which sides a source is the books of: a ledger may be of both. */
export function booksOf({ shape, books, refused }: Reading, side: TiedSide): boolean {
  if (refused !== null) return false;
  if (books) return books === side;
  return shape === 'books' || (shape === 'sales' && side === 'revenue');
}

const keysOf = {
  reference: once(() => new Set([...roleHeadersFor('invoiceNumber'), ...roleHeadersFor('orderId')])),
  text: once(() => new Set(roleHeadersFor('bookingText'))),
  tax: once(() => new Set(roleHeadersFor('tax'))),
  refund: once(() => new Set(roleHeadersFor('refund'))),
  fee: once(() => new Set(roleHeadersFor('bookedFee'))),
} as const;

/** The lines of one side that a source of books holds, with what its other columns say of them. */
export function bookedLines(
  { name, rows, headerRow, columns }: Reading,
  table: RawTable,
  side: TiedSide,
): readonly Booked[] {
  const amounts = rows.measures[side === 'spend' ? 'cost' : 'revenue'];
  const headers = (table.cells[(headerRow ?? 0) - 1] ?? []).map((cell) => String(cell).trim());
  const keys = headers.map((header) => headerKey(header).key);
  const taken = new Set(Object.values(columns));
  const columnOf = (of: keyof typeof keysOf, mayBeTaken = false) =>
    keys.findIndex((key, at) => keysOf[of]().has(key) && (mayBeTaken || !taken.has(headers[at] ?? '')));
  const at = { reference: columnOf('reference', true), text: columnOf('text'), tax: columnOf('tax') };
  const [refund, fee] = [columnOf('refund'), columnOf('fee')];
  const lines: Booked[] = [];
  for (let i = 0; i < rows.length; i++) {
    const amount = amounts[i]!;
    if (Number.isNaN(amount)) continue;
    const row = rows.sourceRow[i]!;
    const cells = table.cells[row - 1] ?? [];
    lines.push({
      day: rows.from[i]!,
      text: [cells[at.text], rows.campaign[i]]
        .map((each) => String(each ?? ''))
        .filter(Boolean)
        .join(' '),
      reference: String(cells[at.reference] ?? ''),
      channel: rows.channel[i]!,
      amount,
      tax: numberIn(cells[at.tax]),
      refund: numberIn(cells[refund]),
      fee: numberIn(cells[fee]),
      currency: rows.currency[i]!,
      source: name,
      row,
    });
  }
  return lines;
}

const numberIn = (cell: RawCell | undefined): number => (typeof cell === 'number' ? cell : Number.NaN);
