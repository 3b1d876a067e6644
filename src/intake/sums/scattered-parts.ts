import { distantRuns } from './distant-runs.ts';
import { everyNth } from './every-nth.ts';
import type { Frame } from './frame.ts';
import { ofTwo } from './of-two.ts';

/** A row that may be the sum of rows that do not stand next to it, by place in the frame. */
export interface Scattered {
  readonly at: number;
  readonly parts: readonly number[];
}

export function scatteredParts(frame: Frame): Scattered[] {
  const columns = frame.columns.filter(({ additive }) => additive !== false);
  const { length } = frame.rows;
  return [...everyNth(length, columns), ...ofTwo(length, columns), ...distantRuns(length, columns)];
}
