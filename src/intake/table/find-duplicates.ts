import type { RawCell } from '../raw.ts';
import type { Finding } from '../reading.ts';
import { type RowAccount, rowKind } from './row-account.ts';
import type { Slice } from './slices.ts';
import type { TableBody } from './table-body.ts';

/** How many rows with equal amounts one row is compared with. Equal amounts are rare, save in tables of round numbers. */
const longestChain = 16;

/** Rows that repeat an earlier row cell for cell. They are kept: platforms write such rows too. */
export function findDuplicates(
  body: TableBody,
  slices: readonly Slice[],
  periods: Float64Array,
  account: RowAccount,
): Finding[] {
  const amounts = slices.flatMap((slice) => [...slice.amounts.values()]);
  const { length } = body;
  const size = 1 << Math.ceil(Math.log2(length * 2 + 2));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(length);
  const hashes = new Int32Array(length);
  const copies: number[] = [];
  for (let i = 0; i < length; i++) {
    if (account.kind[i] !== rowKind.used) continue;
    let hash = 7;
    let some = false;
    for (const values of amounts) {
      const value = values[i]!;
      if (Number.isNaN(value)) continue;
      if (value !== 0) some = true;
      hash = (Math.imul(hash, 31) + Math.round(value * 100)) | 0;
    }
    // A row of nothing repeated is nothing.
    if (!some) continue;
    hash = (Math.imul(hash, 31) + (periods[i] || 0)) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash ^= hash >>> 13;
    hashes[i] = hash;
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
  if (copies.length === 0) return [];
  const total = (measure: 'cost' | 'revenue') =>
    copies.reduce(
      (sum, row) => sum + slices.reduce((all, slice) => all + (slice.amounts.get(measure)?.[row] || 0), 0),
      0,
    );
  return [
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
