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
  /** Of the faults in their order it tries the `share`th of `of` parts: those of neighbours often leave the same behind. */
  readonly share: number;
  readonly of: number;
}

process.on('message', async ({ operation, sample, seed, share, of }: Hand) => {
  globalThis.Date = fixedClock('2026-05-20T10:00:00Z').Date;
  const chosen = operations.find(({ name }) => name === operation);
  if (!chosen) throw new Error(`there is no operation ${operation}`);
  const faults = sample === null ? allFaults : sampledFaults(sample, seed);
  const trial = tryFaults(chosen, await files(), (calls) => partOf(faults(calls), share, of));
  process.send?.(trial, () => process.exit());
});

function partOf<T>(all: readonly T[], part: number, of: number): T[] {
  const startOf = (each: number) => Math.floor((all.length * each) / of);
  return all.slice(startOf(part), startOf(part + 1));
}
