import { distantRuns } from './distant-runs.ts';
import { everyNth } from './every-nth.ts';
import type { Frame } from './frame.ts';
import { ofTwo } from './of-two.ts';
import type { Scattered } from './scattered.ts';

export function scatteredParts(frame: Frame): Scattered[] {
  const columns = frame.columns.filter(({ additive }) => additive !== false);
  const { length } = frame.rows;
  return [...everyNth(length, columns), ...ofTwo(length, columns), ...distantRuns(length, columns)];
}
