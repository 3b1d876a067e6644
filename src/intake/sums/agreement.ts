import type { FrameColumn } from './frame.ts';
import { granuleOf } from './granule.ts';

/** What one column says of a sum. */
export interface Agreement {
  /**
   * `rounded`: as far off as the rounding of its parts may bring it. `average`: the total lies among its parts, so the
   * column holds ratios. `zero`: nothing but zeros, which is no evidence. `silent`: nothing to compare.
   */
  readonly says: 'equal' | 'rounded' | 'near' | 'average' | 'differs' | 'zero' | 'silent';
  /** Total less sum. */
  readonly difference: number;
  /** How many decimal digits would have had to agree by chance. */
  readonly digits: number;
  /** Parts that have something here. */
  readonly filled: number;
}

const silent: Agreement = { says: 'silent', difference: 0, digits: 0, filled: 0 };
const zero: Agreement = { says: 'zero', difference: 0, digits: 0, filled: 0 };
/** More digits than that are no more evidence: they were computed. */
const mostDigits = 6;
/** Parts looked at to see how coarse they are printed. */
const looked = 24;

/** Half a unit for each part and for the total. */
export const roundingOf = (unit: number, parts: number): number => 0.5 * unit * (parts + 1);

/** Late rows, people counted once: what a total may be off and still be meant as one. */
export const nearness = (total: number, unit: number): number =>
  Math.min(Math.max(Math.abs(total) * 0.005, 5 * unit), Math.abs(total) * 0.05);

/** A total against the sum of its parts, by their places. */
export function agreementOf(column: FrameColumn, total: number, parts: ArrayLike<number>): Agreement {
  if (Number.isNaN(total)) return silent;
  const { unit, values } = column;
  let sum = 0;
  let present = 0;
  let filled = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < parts.length; i++) {
    const value = values[parts[i]!]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    present++;
    if (value !== 0) filled++;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (present === 0) return silent;
  if (filled === 0 && total === 0) return zero;
  const difference = total - sum;
  const off = Math.abs(difference);
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const equal = off <= 0.495 * unit + 1e-9 * Math.max(Math.abs(total), size);
  const rounded =
    !equal &&
    present > 1 &&
    off <= Math.abs(total) * 0.02 &&
    off <= roundingOf(isInFives(column, total, parts) ? 5 * unit : unit, present) * 1.001;
  const near = off <= nearness(total, unit);
  if (!equal && !rounded && !near) {
    const average = filled > 1 && total >= least && total <= greatest;
    return { says: average ? 'average' : 'differs', difference, digits: 0, filled };
  }
  const granule = granuleOfAll(column, total, parts);
  const chance = equal ? 1 : (2 * off) / granule + 1;
  const digits = Math.log10(Math.max(Math.abs(total), size * 0.5) / granule / chance);
  // One part that equals its total may be a copy of it.
  const weight = filled > 1 ? 1 : 0.4;
  return {
    says: equal ? 'equal' : rounded ? 'rounded' : 'near',
    difference: equal ? 0 : difference,
    digits: weight * Math.max(0, Math.min(mostDigits, digits)),
    filled,
  };
}

/** Offices of statistics round to 5 as well as to powers of ten. */
function isInFives({ unit, values }: FrameColumn, total: number, parts: ArrayLike<number>): boolean {
  const step = 5 * unit;
  const fits = (value: number) => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  if (!fits(total)) return false;
  for (let i = 0; i < parts.length; i++) if (values[parts[i]!]! && !fits(values[parts[i]!]!)) return false;
  return parts.length > 1;
}

/** How coarse a total and its parts are printed: no match is finer than they can show. */
function granuleOfAll({ unit, values }: FrameColumn, total: number, parts: ArrayLike<number>): number {
  let granule = granuleOf(total, unit);
  for (let i = 0, seen = 0; i < parts.length && seen < looked && granule > unit * 1.5; i++) {
    const value = values[parts[i]!]!;
    if (!value) continue;
    seen++;
    granule = Math.min(granule, granuleOf(value, unit));
  }
  return granule;
}
