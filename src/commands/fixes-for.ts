import type { RawTable } from '../intake/raw.ts';
import type { Reading } from '../intake/reading.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { Fix } from './fix.ts';

export interface FixContext {
  readonly reading: Reading | undefined;
  readonly table: RawTable | undefined;
  readonly at: { readonly row: number; readonly column: number } | null;
  readonly settings: Settings;
  readonly readings: readonly Reading[];
  readonly currency: string;
}

/** The ways out of a problem, the best first. */
export function fixesFor(_problem: Problem, _context: FixContext): Fix[] {
  return [];
}
