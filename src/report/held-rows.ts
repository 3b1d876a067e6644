import type { HeldRow, Reading } from '../intake/reading.ts';

/** The rows of a plan are no spend and wait for nothing: they stand under `Spent against plan`. */
const plannedRows = 'planned-rows';

/**
 * Reasons by which a row is known not to count: it is told, and nothing in it is in doubt. Every other row that is held back waits to be
 * mended or decided.
 */
const settled: ReadonlySet<string> = new Set([
  plannedRows,
  'overheads-found',
  'row-left-out',
  'copies-left-out',
  'level-repeats',
  'same-total-again',
  'compared-rows',
  'tax-rows',
  'part-of-row',
  'state-left-out',
  'second-table',
]);

/** Held back in earnest, without the rows of a plan. */
export const heldIn = ({ held }: Pick<Reading, 'held'>): readonly HeldRow[] =>
  held.filter(({ reason }) => reason !== plannedRows);

export const isWaiting = ({ reason }: HeldRow): boolean => !settled.has(reason);

/** How many of its rows are a plan. */
export const plannedIn = (reading: Pick<Reading, 'held'>): number => reading.held.length - heldIn(reading).length;
