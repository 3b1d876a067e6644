import { granuleOf } from '../sums/granule.ts';
import type { RowSum } from '../sums/sum-column.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { isTotalLabel } from '../vocabulary/total-labels.ts';
import { isOpenCell, openCells } from './open-cells.ts';
import type { RepeatedCuts } from './repeated-cuts.ts';
import { type AmountColumn, isExact, isSum } from './total-sums.ts';

export interface StandingRows {
  readonly sums: readonly RowSum[];
  /** Rows that stand for others and do not come to them, or do in numbers too small to be sure of. */
  readonly near: readonly RowSum[];
  /** Parts of a sum that come to it once more: by age, behind those by device. */
  readonly cuts: readonly RepeatedCuts[];
  /** Whether any row says nothing where others have a name. */
  readonly hasOpen: boolean;
}

/** As many parts as are tried for coming to their sum more than once. */
const mostParts = 200;

/** Decimal digits that have to agree beside the names: of one part, which may be a row like it, more than of several. */
const least = { one: 4, several: 2.5 };
/** What binary fractions may add up to: a whole cent is a question already. */
const halfCent = 0.005;
/** What a total that is meant as one may miss: late rows, people counted once, five units. */
const missed = { share: 0.05, units: 5 };

/**
 * Rows that say nothing where the rows next to them have a name, and have the same names otherwise: they stand for those, as
 * `Summer | all devices` does for the devices of Summer. Whether they are their sum, arithmetic says. `apart` are the rows that may be open
 * in one of the columns.
 */
export function rowsStandingFor(
  body: TableBody,
  amounts: readonly AmountColumn[],
  columns: readonly number[],
  apart: readonly number[],
  isOut: (row: number) => boolean,
): StandingRows {
  const exact = amounts.filter(({ measure }) => isExact(measure));
  const checked = exact.length > 0 ? exact : amounts;
  const found = { sums: [] as RowSum[], near: [] as RowSum[], cuts: [] as RepeatedCuts[], hasOpen: false };
  if (columns.length === 0 || checked.length === 0) return found;
  const open = openCells(body, columns);
  const suspects: { row: number; bits: number }[] = [];
  for (const row of apart) {
    const isLarge = isAsLarge(checked, row, row - 1) || isAsLarge(checked, row, row + 1);
    if (!(isLarge || hasOutNeighbour(row, isOut)) || isOut(row)) continue;
    const bits = open(row);
    if (bits !== 0 && checked.some(({ values }) => values[row]! > 0)) suspects.push({ row, bits });
  }
  found.hasOpen = suspects.length > 0;
  // Those of blocks first: a total over blocks has their rows for parts, and not their totals.
  const taken = new Set<number>();
  for (const { row, bits } of suspects.sort((a, b) => countOf(a.bits) - countOf(b.bits) || a.row - b.row)) {
    let near: RowSum | null = null;
    for (const side of [-1, 1] as const) {
      const of = partsOf(row, bits, side);
      if (of.length === 0) continue;
      const verdict = verdictOn(row, of);
      if (verdict === 'sum') {
        found.sums.push({ row, of });
        taken.add(row);
        near = null;
        break;
      }
      const [first, ...again] = cutsOf(row, of);
      if (first) {
        found.sums.push({ row, of: first });
        found.cuts.push({ first, again });
        taken.add(row);
        near = null;
        break;
      }
      if (verdict === 'near') near ??= { row, of };
    }
    if (!near) continue;
    found.near.push(near);
    taken.add(row);
  }
  return found;

  /** The rows on one side that a row may stand for, in the order of the table. */
  function partsOf(row: number, bits: number, side: 1 | -1): number[] {
    const of: number[] = [];
    for (let at = row + side; at >= 0 && at < body.length; at += side) {
      if (isOut(at) || taken.has(at)) continue;
      const other = open(at);
      if ((bits & ~other) === 0 || !hasSameNames(row, at, bits)) break;
      of.push(at);
    }
    return side < 0 ? of.reverse() : of;
  }

  /** The runs of which each comes to the row; none unless all parts are in one, and there are several. */
  function cutsOf(row: number, of: readonly number[]): number[][] {
    const cuts: number[][] = [];
    if (of.length > mostParts) return cuts;
    let run: number[] = [];
    for (const part of of) {
      run.push(part);
      if (run.length < 2 || verdictOn(row, run) !== 'sum') continue;
      cuts.push(run);
      run = [];
    }
    return run.length === 0 && cuts.length > 1 ? cuts : [];
  }

  function hasSameNames(row: number, other: number, bits: number): boolean {
    const [one, two] = [body.row(row), body.row(other)];
    return columns.every(
      (column, at) =>
        (bits & (1 << at)) !== 0 || one[column] === two[column] || cellText(one[column]) === cellText(two[column]),
    );
  }

  function verdictOn(row: number, of: readonly number[]): 'sum' | 'near' | 'other' {
    let digits = 0;
    let equal = true;
    let close = true;
    let covers = true;
    // What no part has it does not say again: revenue of all channels beside what each of them spent.
    let repeats = false;
    for (const { measure, values } of checked) {
      const total = values[row]!;
      if (Number.isNaN(total)) {
        // Nothing where its parts have something: it comes nowhere near them.
        if (of.some((part) => values[part])) [close, covers] = [false, false];
        continue;
      }
      let [sum, largest, granule] = [0, 0, granuleOf(total, 0.01)];
      for (const part of of) {
        const value = values[part] || 0;
        sum += value;
        largest = Math.max(largest, value);
        repeats ||= value !== 0 && total !== 0;
        if (value) granule = Math.min(granule, granuleOf(value, 0.01));
      }
      if (isExact(measure) ? Math.abs(total - sum) < halfCent + Math.abs(sum) * 1e-9 : isSum(total, sum, measure))
        digits += total === 0 ? 0 : Math.max(0, Math.log10(Math.abs(total) / granule));
      else equal = false;
      if (Math.abs(total - sum) > Math.max(missed.units, Math.abs(total) * missed.share) + 0.01) close = false;
      if (total < largest - missed.units) covers = false;
    }
    if (!repeats) return 'other';
    const isCalled = columns.some((column) => isTotalLabel(cellText(body.row(row)[column])));
    if (equal) return isCalled || digits >= (of.length > 1 ? least.several : least.one) ? 'sum' : 'near';
    // `Overall`, `All`: a sum that was edited afterwards, or to which rows were added.
    const saysSo = columns.some(
      (column) => isOpenCell(body.row(row)[column]) && /\p{L}/u.test(cellText(body.row(row)[column])),
    );
    return close || (saysSo && covers) ? 'near' : 'other';
  }
}

/** Whether a row has no less than another: what stands for a row is not smaller than it. */
function isAsLarge(columns: readonly AmountColumn[], row: number, other: number): boolean {
  if (other < 0) return false;
  for (let c = 0; c < columns.length; c++) {
    const { values } = columns[c]!;
    if (other >= values.length || values[other]! > values[row]! * (1 + missed.share) + missed.units) return false;
  }
  return true;
}

const hasOutNeighbour = (row: number, isOut: (row: number) => boolean): boolean => isOut(row - 1) || isOut(row + 1);

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
