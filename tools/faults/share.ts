import { files } from '../build.ts';
import { fixedClock } from './fixed-clock.ts';
import { operations } from './operations.ts';
import { allFaults, sampledFaults, tryFaults } from './try-faults.ts';

/** What one process tries. */
export interface Hand {
  readonly operation: string;
  /** Null: all faults. */
  readonly sample: number | null;
  readonly seed: number;
}

process.on('message', ({ operation, sample, seed }: Hand) => {
  globalThis.Date = fixedClock('2026-05-20T10:00:00Z').Date;
  const chosen = operations.find(({ name }) => name === operation);
  if (!chosen) throw new Error(`there is no operation ${operation}`);
  const trial = tryFaults(chosen, files(), sample === null ? allFaults : sampledFaults(sample, seed));
  process.send?.(trial, () => process.exit());
});
