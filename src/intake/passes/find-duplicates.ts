import type { Slice } from '../amounts/slices.ts';
import type { RawCell } from '../raw.ts';
import type { Finding } from '../reading.ts';
import { type RowAccount, rowKind } from '../table/row-account.ts';
import type { TableBody } from '../table/table-body.ts';

/** How many rows with equal amounts one row is compared with. Equal amounts are rare, save in tables of round numbers. */
const longestChain = 16;

export interface Duplicates {
  /** Rows of the body that repeat an earlier one. */
  readonly copies: readonly number[];
  readonly findings: readonly Finding[];
}

/** Rows that repeat an earlier row cell for cell. They are kept: platforms write such rows too. */
export function findDuplicates(
  body: TableBody,
  slices: readonly Slice[],
  periods: Float64Array,
  account: RowAccount,
): Duplicates {
  const { length } = body;
  const { hashes, filled } = hashRows(body.length, slices, periods);
  const size = 1 << Math.ceil(Math.log2(length * 2 + 2));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(length);
  const copies: number[] = [];
  for (let i = 0; i < length; i++) {
    // A row of nothing repeated is nothing.
    if (account.kind[i] !== rowKind.used || filled[i] === 0) continue;
    const hash = hashes[i]!;
    const slot = hash & (size - 1);
    let chain = 0;
    let other = heads[slot]!;
    while (other >= 0 && chain < longestChain) {
      if (hashes[other] === hash) {
        if (sameCells(body.row(i), body.row(other))) break;
        chain++;
      }
      other = next[other]!;
    }
    if (other >= 0 && chain < longestChain) copies.push(i);
    else {
      next[i] = heads[slot]!;
      heads[slot] = i;
    }
  }
  if (copies.length === 0) return { copies, findings: [] };
  const total = (measure: 'cost' | 'revenue') =>
    copies.reduce(
      (sum, row) => sum + slices.reduce((all, slice) => all + (slice.amounts.get(measure)?.[row] || 0), 0),
      0,
    );
  const findings = [
    {
      code: 'duplicate-rows',
      row: body.rowNumber(copies[0]!),
      count: copies.length,
      details: {
        rows: copies.slice(0, 5).map((row) => String(body.rowNumber(row))),
        cost: total('cost'),
        revenue: total('revenue'),
      },
    },
  ];
  return { copies, findings };
}

/** A number for the amounts and the day of each row, column by column, and whether the row has an amount at all. */
function hashRows(length: number, slices: readonly Slice[], periods: Float64Array) {
  const hashes = new Int32Array(length);
  const filled = new Uint8Array(length);
  for (let i = 0; i < length; i++) hashes[i] = periods[i]! | 0;
  for (const slice of slices) {
    for (const values of slice.amounts.values()) {
      for (let i = 0; i < length; i++) {
        const value = values[i]!;
        if (value > 0 || value < 0) filled[i] = 1;
        // NaN | 0 is 0.
        hashes[i] = (Math.imul(hashes[i]!, 31) + ((value * 100) | 0)) | 0;
      }
    }
  }
  for (let i = 0; i < length; i++) {
    const mixed = Math.imul(hashes[i]! ^ (hashes[i]! >>> 15), 0x2c1b3c6d);
    hashes[i] = mixed ^ (mixed >>> 13);
  }
  return { hashes, filled };
}

function sameCells(a: readonly RawCell[], b: readonly RawCell[]): boolean {
  if (a.length !== b.length) return false;
  for (let c = 0; c < a.length; c++) {
    const [one, two] = [a[c]!, b[c]!];
    if (one === two) continue;
    if (typeof one !== 'object' || typeof two !== 'object' || one.serial !== two.serial) return false;
  }
  return true;
}
