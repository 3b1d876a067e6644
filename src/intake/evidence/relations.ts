import type { Columns } from './columns.ts';

/** An arithmetic relation that holds in the rows of a sample. */
export interface Held {
  /** Rows that have all columns of it, and how many of those it holds in. */
  readonly rows: number;
  readonly of: number;
  /** How unlikely it is by chance: the digits that came out right, over all rows. */
  readonly digits: number;
}

/** A row says at most as much as six digits do. */
const mostDigits = 6;

/** Shares of rows in which a relation has to hold: a late correction or a rounded cell does not undo it. */
const nearlyAll = 0.95;

/** One row of a few may be wrong, as where somebody has edited the total below. */
const isEnough = (right: number, rows: number): boolean =>
  right >= rows * nearlyAll || (right > 2 && right === rows - 1);

/** Whether `factor · a ÷ b` is `c`, to the digits that `c` shows. */
export function quotient(columns: Columns, a: number, b: number, c: number, factor: number): Held | null {
  const [over, under, is] = [a, b, c].map((column) => columns.profile(column).numbers.values) as Three;
  const { decimals, numbers } = columns.profile(c);
  const half = 0.5 * 10 ** -(numbers.percent ? decimals + 2 : decimals);
  return holds(columns.rows.length, (row) => {
    const result = (factor * over[row]!) / under[row]!;
    return Number.isFinite(result) ? [result, is[row]!, half] : null;
  });
}

/** Whether `a × b` is `c`: a quantity and a price. */
export function product(columns: Columns, a: number, b: number, c: number): Held | null {
  const [one, other, is] = [a, b, c].map((column) => columns.profile(column).numbers.values) as Three;
  const half = 0.5 * 10 ** -columns.profile(c).decimals;
  return holds(columns.rows.length, (row) => [one[row]! * other[row]!, is[row]!, half]);
}

type Three = [Float64Array, Float64Array, Float64Array];

/** `of` answers what the relation gives in a row, what stands there, and half a unit of its last digit; null where it gives nothing. */
function holds(length: number, of: (row: number) => readonly [number, number, number] | null): Held | null {
  let rows = 0;
  let right = 0;
  let digits = 0;
  // Rows that say the same say it once.
  const results = new Set<number>();
  for (let row = 0; row < length; row++) {
    const [result, is, half] = of(row) ?? [];
    if (result === undefined || Number.isNaN(result) || Number.isNaN(is!) || (is === 0 && result === 0)) continue;
    rows++;
    if (Math.abs(result - is!) <= half! * 1.02 + Math.abs(result) * 1e-9) {
      right++;
      if (results.has(is!)) continue;
      results.add(is!);
      digits += Math.min(mostDigits, Math.max(0, Math.log10(Math.abs(is!) / half!)));
    } else if (rows - right > 2 && right < rows * nearlyAll) return null;
  }
  return right > 0 && isEnough(right, rows) ? { rows: right, of: rows, digits } : null;
}

/** A column that is the sum of others in each row of the sample. */
export interface ColumnSum extends Held {
  readonly total: number;
  readonly parts: readonly number[];
}

/** More columns than this are not tried in all combinations. */
const mostParts = 14;

/**
 * The columns that are sums of others of these: of as many as can be, where several sets come out. A part that is 0 in all rows says
 * nothing and belongs to none.
 */
export function columnSums(columns: Columns, among: readonly number[]): ColumnSum[] {
  const filled = among.filter((column) =>
    columns.profile(column).numbers.values.some((value) => value !== 0 && !Number.isNaN(value)),
  );
  if (filled.length < 3) return [];
  const values = new Map(filled.map((column) => [column, columns.profile(column).numbers.values]));
  const found: ColumnSum[] = [];
  for (const total of filled) {
    const parts = partsOf(total, filled, values);
    const held = parts && holdsSum(columns, total, parts, values);
    if (held) found.push({ total, parts, ...held });
  }
  return found;
}

/** The parts of a total: searched in the row that has most of them, and proved in the others. */
function partsOf(total: number, among: readonly number[], values: ReadonlyMap<number, Float64Array>): number[] | null {
  const whole = values.get(total)!;
  const others = among.filter((column) => column !== total);
  let row = -1;
  let most = 1;
  for (let at = 0; at < whole.length; at++) {
    if (!(Math.abs(whole[at]!) > 0)) continue;
    const count = others.filter((column) => values.get(column)![at]).length;
    if (count > most) [row, most] = [at, count];
  }
  if (row < 0) return null;
  const present = others.filter((column) => values.get(column)![row]).slice(0, mostParts);
  const at = (column: number) => values.get(column)![row]!;
  let best: number[] | null = null;
  const agrees = (parts: readonly number[]) => {
    let wrong = 0;
    let rows = 0;
    for (let r = 0; r < whole.length; r++) {
      if (Number.isNaN(whole[r]!)) continue;
      rows++;
      const sum = parts.reduce((all, column) => all + (values.get(column)![r] || 0), 0);
      if (Math.abs(sum - whole[r]!) > tolerance(parts.length) && ++wrong > 2 + rows * (1 - nearlyAll)) return false;
    }
    return isEnough(rows - wrong, rows) && rows > 1;
  };
  const search = (from: number, sum: number, parts: number[]) => {
    if (
      parts.length > 1 &&
      Math.abs(sum - whole[row]!) <= tolerance(parts.length) &&
      (!best || parts.length > best.length)
    ) {
      // Further columns may be parts in other rows only.
      const further = others.filter((column) => !values.get(column)![row]);
      const all = [...parts, ...further];
      if (agrees(parts)) best = parts.slice();
      else if (further.length > 0 && agrees(all)) best = all;
    }
    for (let next = from; next < present.length; next++) {
      parts.push(present[next]!);
      search(next + 1, sum + at(present[next]!), parts);
      parts.pop();
    }
  };
  search(0, 0, []);
  return best;
}

const tolerance = (parts: number): number => 0.011 + 0.005 * parts;

function holdsSum(
  columns: Columns,
  total: number,
  parts: readonly number[],
  values: ReadonlyMap<number, Float64Array>,
): Held | null {
  const half = Math.max(0.5 * 10 ** -columns.profile(total).decimals, tolerance(parts.length));
  return holds(columns.rows.length, (row) => {
    const filled = parts.filter((column) => values.get(column)![row]);
    // A row with a single part says nothing of a sum.
    if (filled.length < 2) return null;
    return [filled.reduce((sum, column) => sum + values.get(column)![row]!, 0), values.get(total)![row]!, half];
  });
}
