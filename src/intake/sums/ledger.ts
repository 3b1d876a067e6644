import type { Candidate } from './candidate.ts';
import type { RowSum } from './sum-column.ts';

/** The sums that were taken as true, and what follows from them for the next. */
export interface Ledger {
  readonly sums: readonly RowSum[];
  readonly isSum: (row: number) => boolean;
  readonly isPart: (row: number) => boolean;
  /** Other rows add up in the same columns, on the same side. */
  readonly hasCompany: (candidate: Candidate) => boolean;
  /** Another row is the sum of rows that lie in the same places from it, apart from each other. */
  readonly hasParallel: (candidate: Candidate) => boolean;
  /** Another row is the sum of the same rows. */
  readonly hasTwin: (sum: RowSum) => boolean;
  /** Whether a sum can be true beside those taken. `certain`: it cannot be chance. */
  readonly allows: (sum: RowSum, certain: boolean) => boolean;
  readonly take: (candidate: Candidate) => void;
}

/** Longer lists of parts are runs, whose places say nothing. */
const mostPlaces = 60;

export function newLedger(length: number): Ledger {
  const sums: RowSum[] = [];
  const bySum = new Map<number, RowSum[]>();
  const parts = new Uint8Array(length);
  /** The row first taken, by column and side, by the places of its parts, and by its parts. */
  const firstOf = new Map<string, number>();
  const hasOther = (key: string, row: number) => (firstOf.get(key) ?? row) !== row;
  const note = (key: string, row: number) => {
    if (!firstOf.has(key)) firstOf.set(key, row);
  };
  /** Whether a row is a part of another, at any depth. */
  const isUnder = (row: number, other: number): boolean =>
    (bySum.get(other) ?? []).some(({ of }) => of.some((part) => part === row || isUnder(row, part)));
  return {
    sums,
    isSum: (row) => bySum.has(row),
    isPart: (row) => parts[row] === 1,
    hasCompany: (candidate) => companyOf(candidate).every((key) => hasOther(key, candidate.row)),
    hasParallel: ({ row, of }) => of.length <= mostPlaces && hasOther(placesOf(row, of), row),
    hasTwin: ({ row, of }) => hasOther(partsOf(of), row),
    allows(sum, certain) {
      if (sum.of.some((part) => isUnder(sum.row, part))) return false;
      // A total at the top and its like at the bottom are no parts of each other.
      if (sum.of.length === 1 && bySum.has(sum.row)) return false;
      // A row is a part once; twice only in a table that is cut in two ways, and never twice of one sum.
      return sum.of.every((part) => parts[part] === 0) || (certain && !bySum.has(sum.row));
    },
    take(candidate) {
      const { row, of } = candidate;
      const sum = { row, of };
      sums.push(sum);
      const same = bySum.get(row);
      if (same) same.push(sum);
      else bySum.set(row, [sum]);
      for (const part of of) parts[part] = 1;
      for (const key of companyOf(candidate)) note(key, row);
      if (of.length <= mostPlaces) note(placesOf(row, of), row);
      note(partsOf(of), row);
    },
  };
}

function companyOf({ row, of, columns }: Candidate): string[] {
  const side = of[0]! < row ? 'above' : 'below';
  return columns.flatMap(({ digits, says }, c) => (digits > 0 && says !== 'near' ? [`${side} ${c}`] : []));
}

/** Where the parts lie as seen from the row. */
export const placesOf = (row: number, of: readonly number[]): string => `places ${of.map((part) => part - row).join()}`;
const partsOf = (of: readonly number[]): string => `parts ${of[0]} ${of[of.length - 1]} ${of.length}`;
