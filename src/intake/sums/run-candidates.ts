import { type Candidate, candidateOf } from './candidate.ts';
import type { Frame } from './frame.ts';
import type { Run } from './neighbour-runs.ts';

/** `isBare`: a row of the table without values, or none of it: blocks end there. */
export function runCandidates(
  frame: Frame,
  runs: readonly Run[],
  isSum: (row: number) => boolean,
  isBare: (row: number) => boolean,
): Candidate[] {
  const { rows } = frame;
  return runs.map(({ at, from, to }) => {
    const above = to <= at;
    const next = above ? from - 1 : to;
    const parts = Array.from({ length: to - from }, (_, i) => from + i);
    const whole =
      next < 0 ||
      next >= rows.length ||
      isSum(rows[next]!) ||
      isBare(above ? rows[from]! - 1 : rows[to - 1]! + 1) ||
      parts.every((place) => isSum(rows[place]!));
    return candidateOf(frame, at, parts, whole);
  });
}
