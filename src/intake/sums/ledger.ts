import type { RowSum } from './sum-column.ts';

/** The sums that were taken as true, and what follows from them for the next. */
export interface Ledger {
  readonly sums: readonly RowSum[];
  readonly isSum: (row: number) => boolean;
  readonly isPart: (row: number) => boolean;
  /** Another row is the sum of rows that lie in the same places from it. */
  readonly hasParallel: (sum: RowSum) => boolean;
  /** Another row is the sum of the same rows. */
  readonly hasTwin: (sum: RowSum) => boolean;
  /** Whether a sum can be true beside those taken. `certain`: it cannot be chance. */
  readonly allows: (sum: RowSum, certain: boolean) => boolean;
  readonly take: (sum: RowSum) => void;
}

export function newLedger(length: number): Ledger {
  const sums: RowSum[] = [];
  const bySum = new Map<number, RowSum[]>();
  const parts = new Uint8Array(length);
  const ofs = new Set<string>();
  const shapes = new Map<string, number>();
  /** Whether a row is a part of another, at any depth. */
  const isUnder = (row: number, other: number): boolean =>
    (bySum.get(other) ?? []).some(({ of }) => of.some((part) => part === row || isUnder(row, part)));
  return {
    sums,
    isSum: (row) => bySum.has(row),
    isPart: (row) => parts[row] === 1,
    hasParallel: (sum) => {
      const from = shapes.get(shapeOf(sum));
      return from !== undefined && from !== sum.row;
    },
    hasTwin: ({ of }) => ofs.has(of.join()),
    allows(sum, certain) {
      if (sum.of.some((part) => isUnder(sum.row, part))) return false;
      // A row is a part once; twice only in a table that is cut in two ways, and never twice of one sum.
      return sum.of.every((part) => parts[part] === 0) || (certain && !bySum.has(sum.row));
    },
    take(sum) {
      sums.push(sum);
      const same = bySum.get(sum.row);
      if (same) same.push(sum);
      else bySum.set(sum.row, [sum]);
      for (const part of sum.of) parts[part] = 1;
      ofs.add(sum.of.join());
      shapes.set(shapeOf(sum), sum.row);
    },
  };
}

const shapeOf = ({ row, of }: RowSum): string => of.map((part) => part - row).join();
