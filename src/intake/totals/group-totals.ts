import type { RawCell } from '../raw.ts';
import { cellText, isBlank } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { type AmountColumn, isExact, longestGroup } from './total-sums.ts';

/** Rows that add up the rows of their group, as pivots and outlines have them. */
export interface GroupTotals {
  readonly parents: readonly number[];
  /** Row → the row that adds it up; -1 for none. */
  readonly under: Int32Array;
}

/**
 * A table in which each row is either the sum of a group or one of its parts. All of it has to come out so: two rows that
 * happen to make a third are found in any table.
 */
export function groupTotals(
  body: TableBody,
  amounts: readonly AmountColumn[],
  numeric: ReadonlySet<number>,
  labels: ReadonlyMap<number, string>,
  dates: readonly number[],
): GroupTotals | null {
  const exact = amounts.filter(({ measure }) => isExact(measure));
  const directions = ([1, -1] as const).filter((step) => mayBegin(body.length, exact, labels, step));
  if (directions.length === 0) return null;
  const rows: number[] = [];
  for (let row = 0; row < body.length; row++) if (!labels.has(row)) rows.push(row);
  const checked = exact.filter(({ values }) => rows.some((row) => values[row]! > 0));
  if (rows.length < 5 || checked.length === 0) return null;
  for (const step of directions) {
    const order = step > 0 ? rows : rows.slice().reverse();
    const found = outline(order, checked, body.length);
    if (!found) continue;
    const { under, sums } = found;
    const parents = [...new Set(under)].filter((row) => row >= 0).sort((a, b) => a - b);
    const isChance = sums < 2 || checked.length < 2;
    if (!isChance || lookApart(body, rows, new Set(parents), numeric, dates)) return { parents, under };
  }
  return null;
}

/** Whether the first row that has amounts is as large as the one after it, as a sum is: most tables are told by that. */
function mayBegin(
  length: number,
  amounts: readonly AmountColumn[],
  labels: ReadonlyMap<number, string>,
  step: 1 | -1,
): boolean {
  const next = (from: number) => {
    let row = from;
    while (row >= 0 && row < length && (labels.has(row) || amounts.every(({ values }) => !values[row]))) row += step;
    return row;
  };
  const first = next(step > 0 ? 0 : length - 1);
  const second = next(first + step);
  return (
    second >= 0 && second < length && amounts.every(({ values }) => (values[first] || 0) + 1 >= (values[second] || 0))
  );
}

/**
 * Who is whose parent, where parents come before their parts in `order`, and how many of them add up more than one amount;
 * null where a row is neither.
 */
function outline(
  order: readonly number[],
  checked: readonly AmountColumn[],
  length: number,
): { under: Int32Array; sums: number } | null {
  const under = new Int32Array(length).fill(-1);
  const isParent = new Uint8Array(length);
  // Rows that have no parent yet, the nearest last.
  const open: number[] = [];
  const isEmpty = (row: number) => checked.every(({ values }) => !values[row]);
  let sums = 0;
  let parents = 0;
  for (let at = order.length - 1; at >= 0; at--) {
    const row = order[at]!;
    const count = isEmpty(row) ? 0 : partsOf(row, open, checked);
    if (count > 0) {
      const parts = open.splice(open.length - count);
      for (const part of parts) under[part] = row;
      isParent[row] = 1;
      if (parts.filter((part) => !isEmpty(part)).length > 1) sums++;
      parents++;
    }
    open.push(row);
    if (open.length > longestGroup && isParent[open[0]!] === 0) return null;
  }
  const whole = sums > 0 && parents > 1 && open.every((row) => isParent[row] === 1 || isEmpty(row));
  return whole ? { under, sums } : null;
}

/** How many of the nearest open rows add up to a row; 0 where none do. */
function partsOf(row: number, open: readonly number[], checked: readonly AmountColumn[]): number {
  const sums = checked.map(() => 0);
  let matched = 0;
  for (let count = 1; count <= Math.min(open.length, longestGroup); count++) {
    const part = open[open.length - count]!;
    let equal = true;
    for (let c = 0; c < checked.length; c++) {
      const { values } = checked[c]!;
      sums[c]! += values[part] || 0;
      const off = sums[c]! - (values[row] || 0);
      if (off > Math.abs(values[row] || 0) * 0.02 + 1) return matched;
      if (Math.abs(off) > slack(values[row] || 0, count)) equal = false;
    }
    // Rows of nothing at the end of a group belong to it.
    if (equal) matched = count;
    else if (matched > 0) return matched;
  }
  return matched;
}

/** Parts that were rounded one by one differ from their rounded sum by half a unit each at most. */
const slack = (total: number, parts: number): number =>
  Number.isInteger(total) && parts > 1 ? Math.min(0.5 * parts, Math.abs(total) * 0.005 + 0.011) : 0.011;

/** Whether sums and parts can be told without arithmetic: one is named where the other is blank, or indented, or of another level. */
function lookApart(
  body: TableBody,
  rows: readonly number[],
  parents: ReadonlySet<number>,
  numeric: ReadonlySet<number>,
  dates: readonly number[],
): boolean {
  return body.headers.some((_, column) => {
    if (numeric.has(column)) return false;
    const of = (isParent: boolean, what: (cell: RawCell | undefined) => string) =>
      new Set(rows.filter((row) => parents.has(row) === isParent).map((row) => what(body.row(row)[column])));
    // July and August are no level above September.
    return (dates.includes(column) ? [look] : [look, levelOf]).some((what) => {
      const [above, below] = [of(true, what), of(false, what)];
      return above.size <= 3 && below.size <= 3 && ![...above].some((one) => below.has(one));
    });
  });
}

const look = (cell: RawCell | undefined): string =>
  isBlank(cell) ? 'blank' : typeof cell === 'string' && /^\s*[-–•·>└↳]|^\s/.test(cell) ? 'indented' : 'named';

const levelOf = (cell: RawCell | undefined): string => cellText(cell).toLowerCase();
