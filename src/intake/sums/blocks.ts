import type { Frame } from './frame.ts';
import type { Run } from './neighbour-runs.ts';

/** Rows between a block and its total: an average, a count, a line of another kind. */
const between = 3;

/**
 * For each row that is called a total, the whole block above it and below it, up to a gap in the table or to another such
 * row: also where all of it is nothing, and where a line stands between.
 */
export function blocksOf({ rows }: Frame, isTotal: (row: number) => boolean, isEnd: (row: number) => boolean): Run[] {
  const found: Run[] = [];
  const { length } = rows;
  for (let at = 0; at < length; at++) {
    if (!isTotal(rows[at]!)) continue;
    for (let skipped = 0; skipped <= between; skipped++) {
      const to = at - skipped;
      let from = to;
      while (from > 0 && !isEnd(rows[from - 1]!) && (from === to || rows[from]! - rows[from - 1]! === 1)) from--;
      if (to > from) found.push({ at, from, to });
      const first = at + 1 + skipped;
      let end = first;
      while (end < length && !isEnd(rows[end]!) && (end === first || rows[end]! - rows[end - 1]! === 1)) end++;
      if (end > first) found.push({ at, from: first, to: end });
    }
  }
  return found;
}
