import { roundingOf } from './agreement.ts';
import { columnsAgree, mostFound, mostVaried, variety } from './columns-agree.ts';
import type { FrameColumn } from './frame.ts';
import type { Scattered } from './scattered.ts';

/** Runs that stand away from the row they make. */
export function distantRuns(length: number, columns: readonly FrameColumn[]): Scattered[] {
  const found: Scattered[] = [];
  const lead = mostVaried(columns.filter(({ growing }) => growing));
  if (!lead || variety(lead) < 5) return found;
  for (let at = 0; at < length; at++) {
    const total = lead.values[at]!;
    if (!total) continue;
    let to = 0;
    for (let from = 0; from < length; from++) {
      if (!lead.values[from]) continue;
      to = Math.max(to, from + 1);
      while (to < length && lead.sums[to]! - lead.sums[from]! < total - roundingOf(lead.unit, to - from)) to++;
      if (to - from < 3 || (from <= at && at < to) || from === at + 1 || to === at) continue;
      if (!columnsAgree(columns, at, (c) => columns[c]!.sums[to]! - columns[c]!.sums[from]!, to - from)) continue;
      const start = from;
      found.push({ at, parts: Array.from({ length: to - from }, (_, i) => start + i) });
    }
    if (found.length > mostFound) return [];
  }
  return found;
}
