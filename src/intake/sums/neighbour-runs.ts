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

/** Runs next to a row that come to it, or near, in some column. Most rows are told by their neighbour: no sum is smaller than a part. */
export function neighbourRuns(frame: Frame): Run[] {
  const found: Run[] = [];
  const { columns, rows } = frame;
  const { length } = rows;
  const known = columns.filter(({ additive, growing }) => additive === true && growing);
  const asked = asking(columns);
  const longest = Math.max(30, Math.floor(steps / Math.max(1, length)));
  const ends = new Set<number>();
  for (let at = 0; at < length; at++) {
    for (let side = -1; side <= 1; side += 2) {
      const next = at + side;
      if (next < 0 || next >= length || isSmaller(known, at, next)) continue;
      ends.clear();
      for (let c = 0; c < asked.length; c++) {
        const column = asked[c]!;
        const total = column.values[at]!;
        if (total !== total || total === 0) continue;
        if (column.growing) byHalving(column, at, side, ends);
        else byWalking(column, at, side, longest, ends);
      }
      for (const parts of ends)
        found.push(side < 0 ? { at, from: at - parts, to: at } : { at, from: at + 1, to: at + 1 + parts });
    }
  }
  return found;
}

/** Columns that are known to add up must all come out, so one is enough to find the runs by. */
function asking(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  const known = columns.filter(({ additive }) => additive === true);
  const growing = known.filter((column) => column.growing);
  if (known.length === 0) return columns.filter(({ additive }) => additive !== false);
  return growing.length > 0 ? growing : known;
}

function isSmaller(columns: readonly FrameColumn[], at: number, next: number): boolean {
  for (let c = 0; c < columns.length; c++) {
    const { values, unit } = columns[c]!;
    const total = values[at]!;
    if (total < values[next]! - Math.max(nearness(total, unit), unit)) return true;
  }
  return false;
}

/** Rows of nothing may belong to a run or not: that many are tried. */
const emptyAtEnd = 64;

function byHalving({ values, sums, unit }: FrameColumn, at: number, side: number, ends: Set<number>): void {
  const total = values[at]!;
  const most = side < 0 ? at : values.length - 1 - at;
  const run = (parts: number) => (side < 0 ? sums[at]! - sums[at - parts]! : sums[at + 1 + parts]! - sums[at + 1]!);
  const off = (parts: number) => Math.abs(run(parts) - total);
  const fits = (parts: number) => off(parts) <= roundingOf(unit, parts) + 1e-9 * total;
  // By leaps first: most runs are short.
  let high = 1;
  while (high < most && run(high) < total) high *= 2;
  let low = (high >> 1) + 1;
  if (high > most) high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (run(middle) < total) low = middle + 1;
    else high = middle;
  }
  const closest = low > 1 && off(low - 1) < off(low) ? low - 1 : low;
  if (!fits(closest)) {
    if (off(closest) <= nearness(total, unit)) ends.add(closest);
    return;
  }
  for (let parts = closest; parts >= 1 && closest - parts < emptyAtEnd && fits(parts); parts--) ends.add(parts);
  for (let parts = closest + 1; parts <= most && parts - closest < emptyAtEnd && fits(parts); parts++) ends.add(parts);
}

function byWalking(column: FrameColumn, at: number, side: number, longest: number, ends: Set<number>): void {
  const { values, unit } = column;
  const total = values[at]!;
  let sum = 0;
  for (let parts = 1; parts <= longest; parts++) {
    const value = values[at + side * parts];
    if (value === undefined) return;
    if (value === value) sum += value;
    if (Math.abs(sum - total) <= roundingOf(unit, parts) + 1e-9 * Math.abs(total)) ends.add(parts);
  }
}
