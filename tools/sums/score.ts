/** How many were found rightly, found wrongly, and missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

export function tally(found: Iterable<number>, annotated: Iterable<number>): Tally {
  const [got, want] = [new Set(found), new Set(annotated)];
  const right = [...got].filter((index) => want.has(index)).length;
  return { right, wrong: got.size - right, missed: want.size - right };
}

export const plus = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  missed: one.missed + other.missed,
});

/** Of those found, the share that is right; 1 where none were found. */
export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));

/** Of those that are there, the share that was found; 1 where there are none. */
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));
