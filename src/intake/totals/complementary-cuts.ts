import { granuleOf } from '../sums/granule.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { openCells } from './open-cells.ts';
import type { RepeatedCuts } from './repeated-cuts.ts';
import { type AmountColumn, isExact } from './total-sums.ts';

/** More kinds of rows are no cuts of one table. */
const mostKinds = 6;
/** A longer table is an export, whose cuts stand in files of their own. */
const mostRows = 5000;
/** Decimal digits that have to agree, in all groups and amounts together. */
const sure = 6;

/**
 * Rows that name a device and no age, and rows that name an age and no device: where both come to the same in every amount of every campaign,
 * they are the same money, cut twice.
 */
export function complementaryCuts(
  body: TableBody,
  amounts: readonly AmountColumn[],
  columns: readonly number[],
  counts: (row: number) => boolean,
): RepeatedCuts | null {
  const exact = amounts.filter(({ measure }) => isExact(measure));
  if (exact.length < 2 || columns.length < 2 || body.length > mostRows) return null;
  const open = openCells(body, columns);
  const kinds = new Map<number, number[]>();
  for (let row = 0; row < body.length; row++) {
    if (!counts(row)) continue;
    const bits = open(row);
    const same = kinds.get(bits);
    if (same) same.push(row);
    else if (kinds.size === mostKinds) return null;
    else kinds.set(bits, [row]);
  }
  for (const [bits, first] of kinds) {
    const again = [...kinds].flatMap(([other, rows]) => {
      // Each has a name where the other has none.
      if ((bits & ~other) === 0 || (other & ~bits) === 0) return [];
      const shared = columns.filter((_, at) => ((bits | other) & (1 << at)) === 0);
      return comesToTheSame(first, rows, shared) ? [rows] : [];
    });
    if (again.length > 0) return { first, again };
  }
  return null;

  function comesToTheSame(one: readonly number[], two: readonly number[], shared: readonly number[]): boolean {
    const [sums, others] = [sumsBy(one, shared), sumsBy(two, shared)];
    if (sums.size !== others.size) return false;
    let digits = 0;
    for (const [name, own] of sums)
      for (let c = 0; c < own.length; c++) {
        const sum = own[c]!;
        if (!(Math.abs(sum - (others.get(name)?.[c] ?? Number.NaN)) < 0.005 + Math.abs(sum) * 1e-9)) return false;
        if (sum > 0) digits += Math.max(0, Math.log10(sum / granuleOf(sum, 0.01)));
      }
    return digits >= sure;
  }

  function sumsBy(rows: readonly number[], shared: readonly number[]): Map<string, number[]> {
    const sums = new Map<string, number[]>();
    for (const row of rows) {
      const name = shared.map((column) => cellText(body.row(row)[column])).join('\u0000');
      const before = sums.get(name);
      sums.set(
        name,
        exact.map(({ values }, c) => (before?.[c] ?? 0) + (values[row] || 0)),
      );
    }
    return sums;
  }
}
