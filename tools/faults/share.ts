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
  /** Of the faults it tries each `of`th, from the `share`th on: what a process holds grows with each. */
  readonly share: number;
  readonly of: number;
}

process.on('message', ({ operation, sample, seed, share, of }: Hand) => {
  globalThis.Date = fixedClock('2026-05-20T10:00:00Z').Date;
  const chosen = operations.find(({ name }) => name === operation);
  if (!chosen) throw new Error(`there is no operation ${operation}`);
  const faults = sample === null ? allFaults : sampledFaults(sample, seed);
  const trial = tryFaults(chosen, files(), (calls) => faults(calls).filter((_, i) => i % of === share));
  process.send?.(trial, () => process.exit());
});
