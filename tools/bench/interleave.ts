import { performance } from 'node:perf_hooks';

export interface Contender {
  readonly name: string;
  run(): unknown;
}

/** Kept, so that nothing measured can be optimised away. */
export const results: unknown[] = [];

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Median milliseconds of each contender. They take turns within each round, so that what slows the machine for a moment slows all
 * of them, and each round begins with another one.
 */
export function interleave(contenders: readonly Contender[], rounds: number, warmUps: number): readonly number[] {
  const times = contenders.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const which = (turn + Math.max(round, 0)) % contenders.length;
      const start = performance.now();
      results[which] = contenders[which]!.run();
      if (round >= 0) times[which]!.push(performance.now() - start);
    }
  }
  return times.map(median);
}
