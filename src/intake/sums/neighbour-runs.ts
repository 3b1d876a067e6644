import { nearness, roundingOf } from './agreement.ts';
import type { Frame, FrameColumn } from './frame.ts';

/** A row and a run of the rows next to it that may add up to it, by place: `from` included, `to` excluded. */
export interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** As many steps as walks along a column with negative values may take in all. */
const steps = 4e6;

/** Columns that runs are found by: a second one, as the first may be the one that misses. */
const mostAsks = 2;

/** Runs next to a row that come to it, or near, in some column, and in all that are known to add up. */
export function neighbourRuns(frame: Frame): Run[] {
  const found: Run[] = [];
  const { length } = frame.rows;
  const known = frame.columns.filter(({ additive }) => additive === true);
  const growing = known.filter((column) => column.growing);
  // A few columns are enough to find the runs by where all have to come out.
  const leads = growing.length > 0 ? growing : known;
  const asked = known.length > 0 ? leads : frame.columns.filter(({ additive }) => additive !== false);
  const longest = Math.max(30, Math.floor(steps / Math.max(1, length)));
  const ends: number[] = [];
  for (let at = 0; at < length; at++) {
    for (let side = -1; side <= 1; side += 2) {
      const next = at + side;
      if (next < 0 || next >= length || isSmaller(growing, at, next)) continue;
      if (ends.length > 0) ends.length = 0;
      let asks = 0;
      for (let c = 0; c < asked.length; c++) {
        const column = asked[c]!;
        if (!column.values[at]) continue;
        if (column.growing) byHalving(column, at, side, ends);
        else byWalking(column, at, side, longest, ends);
        if (known.length > 0 && ++asks === mostAsks) break;
      }
      for (let e = 0; e < ends.length; e++) {
        const parts = ends[e]!;
        if (ends.indexOf(parts) < e || isOff(known, at, side, parts)) continue;
        found.push(side < 0 ? { at, from: at - parts, to: at } : { at, from: at + 1, to: at + 1 + parts });
      }
    }
  }
  return found;
}

/** Most rows are told by their neighbour: no sum is smaller than one of its parts. */
function isSmaller(columns: readonly FrameColumn[], at: number, next: number): boolean {
  for (let c = 0; c < columns.length; c++) {
    const { values, unit } = columns[c]!;
    const total = values[at]!;
    const part = values[next]!;
    if (part > total && part > total + Math.max(nearness(total, unit), unit)) return true;
  }
  return false;
}

/** Whether a run misses the row by more than a question would be worth: in one column of three or more it may, as people counted once do. */
function isOff(columns: readonly FrameColumn[], at: number, side: number, parts: number): boolean {
  let pardons = columns.length > 2 ? 1 : 0;
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c]!;
    const total = column.values[at]!;
    if (Number.isNaN(total)) continue;
    const off = Math.abs(runOf(column.sums, at, side, parts) - total);
    if (off > slackOf(column.unit, total, parts) && off > nearness(total, column.unit) && pardons-- === 0) return true;
  }
  return false;
}

/** The sum of so many rows on one side of a place. */
const runOf = (sums: Float64Array, at: number, side: number, parts: number): number =>
  side < 0 ? sums[at]! - sums[at - parts]! : sums[at + 1 + parts]! - sums[at + 1]!;

const slackOf = (unit: number, total: number, parts: number): number =>
  roundingOf(unit, parts) + 1e-9 * Math.abs(total);

/** Rows of nothing may belong to a run or not: that many are tried, and all of them. */
const emptyAtEnd = 8;

function byHalving({ values, sums, unit }: FrameColumn, at: number, side: number, ends: number[]): void {
  const total = values[at]!;
  const most = side < 0 ? at : values.length - 1 - at;
  // By leaps first: most runs are short.
  let high = 1;
  while (high < most && runOf(sums, at, side, high) < total) high *= 2;
  let low = (high >> 1) + 1;
  if (high > most) high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runOf(sums, at, side, middle) < total) low = middle + 1;
    else high = middle;
  }
  const off = (parts: number) => Math.abs(runOf(sums, at, side, parts) - total);
  const fits = (parts: number) => off(parts) <= slackOf(unit, total, parts);
  const closest = low > 1 && off(low - 1) < off(low) ? low - 1 : low;
  if (!fits(closest)) {
    if (off(closest) <= nearness(total, unit)) ends.push(closest);
    return;
  }
  let parts = closest;
  while (parts > 1 && fits(parts - 1)) parts--;
  for (const first = parts; parts <= most && fits(parts); parts++) if (parts - first < emptyAtEnd) ends.push(parts);
  ends.push(parts - 1);
}

function byWalking({ values, unit }: FrameColumn, at: number, side: number, longest: number, ends: number[]): void {
  const total = values[at]!;
  let sum = 0;
  for (let parts = 1; parts <= longest; parts++) {
    const value = values[at + side * parts];
    if (value === undefined) return;
    if (value) sum += value;
    if (Math.abs(sum - total) <= slackOf(unit, total, parts)) ends.push(parts);
  }
}
