import type { RawCell } from '../raw.ts';
import type { TableBody } from '../table/table-body.ts';

/** As many rows as are looked at before a column is read whole. */
const sampled = 200;

/** The first cells of a column, without taking all of it. */
export const sampleOf = (body: TableBody, column: number): RawCell[] =>
  Array.from({ length: Math.min(sampled, body.length) }, (_, row) => body.row(row)[column] ?? '');
