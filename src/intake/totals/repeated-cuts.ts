import { granuleOf } from '../sums/granule.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { type AmountColumn, isExact } from './total-sums.ts';

/** One cut of the money, and those that cut the same money again. */
export interface RepeatedCuts {
  readonly first: readonly number[];
  readonly again: readonly (readonly number[])[];
}

/** Decimal digits that have to agree, in two amounts at least: no two blocks come to the same by chance. */
const enough = 7;
/** As many cuts of one table as are looked for where no total says what they come to. */
const mostCuts = 4;
/** As many totals as are tried. */
const mostTotals = 50;
/** Exact to binary fractions. */
const halfCent = 0.005;

/**
 * Runs of rows that come to the same sum in every amount: a table by device and again by age, one below the other. `totals` are
 * rows that may say what each comes to; `counts` are the rows that count, `columns` name them. `dates` tell runs of other days apart: a budget may be the
 * same each month.
 */
export function repeatedCuts(
  body: TableBody,
  amounts: readonly AmountColumn[],
  totals: readonly number[],
  columns: readonly number[],
  dates: readonly number[],
  counts: (row: number) => boolean,
): RepeatedCuts | null {
  const exact = amounts.filter(({ measure }) => isExact(measure));
  if (exact.length < 2) return null;
  const whole = exact.map(({ values }) => {
    let sum = 0;
    for (let row = 0; row < body.length; row++) if (counts(row)) sum += values[row] || 0;
    return sum;
  });
  const tried = totals.slice(0, mostTotals).map((row) => exact.map(({ values }) => values[row] || 0));
  for (let cuts = 2; cuts <= mostCuts; cuts++) {
    const parts = whole.map((sum) => sum / cuts);
    // A cut of whole clicks and cents is whole: most tables are told by that.
    if (parts.every((part, c) => isWhole(part, exact[c]!.measure))) tried.push(parts);
  }
  const sure = tried.filter(isSure);
  if (sure.length === 0) return null;
  const rows: number[] = [];
  for (let row = 0; row < body.length; row++) if (counts(row)) rows.push(row);
  for (const sums of sure) {
    const [first, ...others] = runsOf(rows, sums, exact, (row) => row > 0 && !counts(row - 1));
    if (!first) continue;
    const again = others.filter((run) => isOtherCut(body, first, run, columns, dates));
    if (again.length > 0) return { first, again };
  }
  return null;
}

/** Runs that come to these sums: one begins at the top, behind a total and behind another run. */
function runsOf(
  rows: readonly number[],
  sums: readonly number[],
  exact: readonly AmountColumn[],
  isStart: (row: number) => boolean,
): number[][] {
  const runs: number[][] = [];
  let left = sums.slice();
  let from = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (at !== from && isStart(row)) {
      from = at;
      left = sums.slice();
    }
    if (at < from) continue;
    for (let c = 0; c < left.length; c++) left[c]! -= exact[c]!.values[row] || 0;
    if (left.some((one, c) => one > halfCent + Math.abs(sums[c]!) * 1e-9)) continue;
    const isIt = left.every((one, c) => one >= -halfCent - Math.abs(sums[c]!) * 1e-9);
    if (isIt && at > from) runs.push(rows.slice(from, at + 1));
    from = isIt ? at + 1 : rows.length;
    left = sums.slice();
  }
  return runs;
}

function isWhole(sum: number, measure: AmountColumn['measure']): boolean {
  const units = measure === 'impressions' || measure === 'clicks' ? sum : sum * 100;
  return Math.abs(units - Math.round(units)) < 1e-4 + Math.abs(units) * 1e-10;
}

function isSure(sums: readonly number[]): boolean {
  const digits = sums.map((sum) => (sum > 0 ? Math.log10(sum / granuleOf(sum, 0.01)) : 0));
  return digits.filter((one) => one > 1).length > 1 && digits.reduce((all, one) => all + one, 0) >= enough;
}

/** Whether two runs are of the same days, and each row of one has other words than those of the other. */
export function isOtherCut(
  body: TableBody,
  one: readonly number[],
  two: readonly number[],
  columns: readonly number[],
  dates: readonly number[],
): boolean {
  const textsOf = (rows: readonly number[], columns: readonly number[]) =>
    new Set(rows.map((row) => columns.map((column) => cellText(body.row(row)[column])).join('\u0000')));
  const [days, otherDays] = [textsOf(one, dates), textsOf(two, dates)];
  if (days.size !== otherDays.size || [...days].some((day) => !otherDays.has(day))) return false;
  const names = columns.filter((column) => !dates.includes(column));
  const [texts, others] = [textsOf(one, names), textsOf(two, names)];
  return [...others].every((text) => !texts.has(text));
}
